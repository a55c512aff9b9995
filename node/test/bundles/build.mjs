/**
 * Makes a bundle with one of the bundlers: `node build.mjs BUNDLER ENTRY OUT [JSON]`, where BUNDLER may have a form behind
 * a colon. PLANETSCALE_BUNDLERS is the folder that they are installed in. As few settings as each lets one have.
 */

import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

const [what, entry, out] = process.argv.slice(2);
const [bundler, form] = what.split(':');
const require = createRequire(`${process.env.PLANETSCALE_BUNDLERS}/package.json`);
const tool = async (name) => {
  const found = await import(pathToFileURL(require.resolve(name)).href);
  return found.default ?? found;
};
const folder = dirname(out);
const file = basename(out);

const BUNDLERS = {
  async esbuild() {
    const external = form.endsWith('external') ? ['planetscale-sdk-*'] : [];
    const platform = form === 'browser' ? 'browser' : 'node';
    const format = form.startsWith('cjs') ? 'cjs' : 'esm';
    const conditions = form === 'worker' ? { conditions: ['workerd', 'worker'], platform: 'neutral' } : { platform };
    const { build } = await tool('esbuild');
    await build({
      entryPoints: [entry],
      outfile: out,
      bundle: true,
      format,
      external,
      logLevel: 'info',
      ...conditions,
    });
  },

  async webpack() {
    const webpack = await tool('webpack');
    const target = form === 'browser' ? 'web' : 'node20';
    const library = { type: form === 'esm' || form === 'browser' ? 'module' : 'commonjs2' };
    const experiments = { outputModule: library.type === 'module' };
    const output = { path: folder, filename: file, library };
    const config = { mode: 'production', target, entry, output, experiments, performance: { hints: false } };
    const stats = await new Promise((resolve, reject) =>
      webpack(config, (error, made) => (error ? reject(error) : resolve(made))),
    );
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
    console.log(stats.toString({ all: false, warnings: true }));
  },

  async rollup() {
    const { rollup } = await tool('rollup');
    const resolve = await tool('@rollup/plugin-node-resolve');
    const commonjs = await tool('@rollup/plugin-commonjs');
    const browser = form === 'browser';
    const where = browser ? { browser: true } : { preferBuiltins: true, exportConditions: ['node'] };
    const bundle = await rollup({ input: entry, plugins: [resolve(where), commonjs()] });
    await bundle.write({ file: out, format: form === 'cjs' ? 'cjs' : 'es', inlineDynamicImports: true });
    await bundle.close();
  },

  async vite() {
    const { build } = await tool('vite');
    const output = { entryFileNames: file };
    const ssr = form === 'ssr' ? { ssr: { noExternal: true }, build: { ssr: entry } } : {};
    const made = { outDir: folder, emptyOutDir: false, minify: false, rollupOptions: { input: entry, output } };
    if (form === 'browser') made.lib = { entry, formats: ['es'], fileName: () => file };
    await build({ root: dirname(entry), logLevel: 'warn', ...ssr, build: { ...made, ...ssr.build } });
  },

  /** No bundle, but the list of files that a deployment needs: a line each, from the folder that OUT names. */
  async nft() {
    const { nodeFileTrace } = await tool('@vercel/nft');
    const { fileList } = await nodeFileTrace([entry], { base: out });
    console.log([...fileList].join('\n'));
  },
};

await BUNDLERS[bundler]();
