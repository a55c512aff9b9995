/**
 * The same from CommonJS, where several things go on at once: branches, passwords, and a deploy request.
 *
 *     node demo.cjs              against a simulator (npm install planetscale-sdk planetscale-simulator)
 *     node demo.cjs --live       against the service, with the PLANETSCALE_* variables of the shell; it makes a database
 *                                there, which costs money while it exists, and removes it in the end
 *
 * What was made is removed in the end, whatever became of the steps.
 */

const { parseArgs } = require('node:util');

const { NotFoundError, PermissionDeniedError, PlanetScale } = require('planetscale-sdk');
const { startSimulator } = require('planetscale-sdk/testing');

const MAIN = 'main';
const FEATURES = ['feature-x', 'feature-y', 'feature-z'];

const say = (line) => console.log(`    ${line}`);

/** Creates a database of the smallest size. */
async function createADatabase(client, database) {
  const sizes = await client.organizations.listClusterSizes().toArray();
  const usable = sizes.filter((size) => size.enabled && size.production && !size.metal);
  const [size] = usable.sort((one, other) => one.sort_order - other.sort_order);
  await client.databases.create(null, { name: database, cluster_size: size.name });
}

/** Creates a branch and waits until it is ready. */
async function createABranch(client, database, name, wait) {
  await client.branches.create(null, database, { name, parent_branch: MAIN });
  const onProgress = ({ state }) => say(`  ${name}: ${state}`);
  return client.branches.waitUntilReady(null, database, name, { ...wait, timeout: 600_000, onProgress });
}

/** A password for each branch, at once. */
async function issuePasswords(client, database) {
  const wanted = { name: 'demo', role: 'reader', ttl: 3600 };
  const calls = FEATURES.map((branch) => client.passwords.create(null, database, branch, wanted));
  const passwords = await Promise.all(calls);
  say(`passwords for ${passwords.map((password) => password.username).join(', ')}`);
}

/** A schema change, from the deploy request to the end of its revert period. */
async function deployAChange(client, database, wait) {
  await client.branches.enableSafeMigrations(null, database, MAIN);
  const requests = client.deployRequests;
  const { number } = await requests.create(null, database, { branch: FEATURES[0], into_branch: MAIN });
  await requests.review(null, database, number, { state: 'approved', body: 'Looks good.' });
  const checked = await requests.waitUntilDeployable(null, database, number, wait);
  if (checked.deployment_state === 'no_changes') {
    say('the two schemas are the same, so there is nothing to deploy');
    await requests.close(null, database, number, { state: 'closed' });
    return;
  }
  await requests.queue(null, database, number);
  const deployed = await requests.waitUntilDeployed(null, database, number, wait);
  say(`deploy request ${deployed.number}: ${deployed.deployment_state}`);
  if (deployed.deployment_state === 'complete_pending_revert') await requests.skipRevert(null, database, number);
}

/** What is not there, and a call that is given up. */
async function meetErrors(client, database) {
  try {
    await client.branches.get(null, database, 'nobody-made-it');
  } catch (error) {
    if (!(error instanceof NotFoundError || error instanceof PermissionDeniedError)) throw error;
    say(`branches.get(): ${error.message}`);
  }
  try {
    await client.branches.waitUntilDeleted(null, database, MAIN, { signal: AbortSignal.timeout(200) });
  } catch (error) {
    if (error.name !== 'AbortError') throw error;
    say('a wait for what will not come was given up after 0.2 s');
  }
}

/** Runs all steps, then removes what they made. */
async function run(client, interval) {
  const database = `sdk-demo-cjs-${Date.now().toString(16)}`;
  const wait = { interval };
  const organization = await client.organizations.get();
  say(`organization ${organization.name}, plan ${organization.plan}`);
  await createADatabase(client, database);
  try {
    const ready = await client.databases.waitUntilReady(null, database, wait);
    say(`database ${ready.name} is ${ready.state} in ${ready.region.slug}`);
    const branches = await Promise.all(FEATURES.map((name) => createABranch(client, database, name, wait)));
    say(`branches ${branches.map((branch) => `${branch.name} is ${branch.state}`).join(', ')}`);
    await Promise.all([issuePasswords(client, database), deployAChange(client, database, wait)]);
    const all = await client.branches.list(null, database, { per_page: 2 }).toArray();
    say(`all branches: ${all.map((branch) => branch.name).join(', ')}`);
    await meetErrors(client, database);
  } finally {
    await client.databases.delete(null, database);
    await client.databases.waitUntilDeleted(null, database, wait);
    say(`removed database ${database}`);
  }
}

async function main() {
  const { values: given } = parseArgs({
    options: { live: { type: 'boolean', default: false }, speed: { type: 'string', default: '200' } },
  });
  if (given.live) {
    await run(new PlanetScale(), 5000);
    return;
  }
  const simulator = await startSimulator({ speed: Number(given.speed) });
  console.log(`A simulated PlanetScale at ${simulator.url}, ${given.speed} times as fast as time\n`);
  try {
    await run(simulator.client(), 50);
  } finally {
    await simulator.stop();
  }
}

main();
