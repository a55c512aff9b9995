/** Prints what failed, and the line that `cargo xtask test` counts by. */
export default async function* reporter(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    // A file is a test of its own, which counts only when it fails by itself.
    const suite = data?.details?.type === 'suite' || (type === 'test:pass' && data?.name === data?.file);
    if (type === 'test:pass' && !suite) passed += 1;
    if (type === 'test:fail' && !suite) {
      failed += 1;
      const { error } = data.details;
      yield `FAILED ${data.name} (${data.file ?? ''})\n${error?.cause?.stack ?? error?.stack ?? error}\n`;
    }
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
  }
  yield `Node tests: ${passed} passed, ${failed} failed\n`;
}
