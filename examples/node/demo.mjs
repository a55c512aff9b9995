/**
 * What people use the PlanetScale API for, in one program: an ES module.
 *
 *     node demo.mjs              against a simulator (npm install planetscale-sdk planetscale-simulator)
 *     node demo.mjs --speed 50   the same, with 50 simulated seconds a second
 *     node demo.mjs --live       against the service, with the PLANETSCALE_* variables of the shell; it makes a database
 *                                there, which costs money while it exists, and removes it in the end
 *
 * Each function is a task of its own and can be copied from. What a step makes is removed in the end, the newest first,
 * also after a failure and after Ctrl-C.
 */

import { parseArgs } from 'node:util';

import { APIStatusError, NotFoundError, PlanetScale } from 'planetscale-sdk';
import { startSimulator } from 'planetscale-sdk/testing';

import { startReceiver } from './receiver.mjs';

const MAIN = 'main';
const FEATURE = 'feature-x';
const EVENTS = [
  'branch.ready',
  'deploy_request.opened',
  'deploy_request.queued',
  'deploy_request.in_progress',
  'deploy_request.schema_applied',
  'deploy_request.closed',
];

const say = (line) => console.log(`    ${line}`);
const watch = ({ state, elapsed }) => say(`  ${state ?? 'unknown'} after ${(elapsed / 1000).toFixed(1)} s`);

/**
 * What the steps share. `client` has a default organization, so that no call names one, and a signal, so that Ctrl-C
 * ends the call that is under way; `remover` goes on after that. `administrator` may make service tokens, where the
 * others may not. `wait` says how to wait.
 */
class Tour {
  #cleanUp = [];

  constructor({ client, administrator, interval, live, signal }) {
    this.client = client.withOptions({ signal });
    this.remover = client;
    this.administrator = administrator;
    this.live = live;
    this.database = `sdk-demo-${Date.now().toString(16)}`;
    this.interval = interval;
    this.wait = { interval, signal, onProgress: watch };
  }

  /** Notes what is to be removed in the end. */
  removeLater(what, remove) {
    this.#cleanUp.push([what, remove]);
  }

  async cleanUp() {
    for (const [what, remove] of this.#cleanUp.reverse()) {
      try {
        await remove();
        say(`removed ${what}`);
      } catch (error) {
        if (!(error instanceof NotFoundError)) throw error;
        say(`${what} is gone already`);
      }
    }
    say('nothing is left');
  }
}

async function findTheOrganization({ client }) {
  const { name, plan, created_at } = await client.organizations.get();
  say(`organizations.get(): ${name}, plan ${plan}, made at ${created_at}`);
}

async function createADatabase(tour) {
  const { client, database, remover } = tour;
  const sizes = await client.organizations.listClusterSizes().toArray();
  const usable = sizes.filter((size) => size.enabled && size.production && !size.metal);
  const [size] = usable.sort((one, other) => one.sort_order - other.sort_order);
  say(`organizations.listClusterSizes(): ${sizes.length} of them, the smallest is ${size.name}`);

  const made = await client.databases.create(null, { name: database, cluster_size: size.name });
  say(`databases.create('${made.name}'): ${made.state}`);
  tour.removeLater(`database ${database}`, async () => {
    await remover.databases.delete(null, database);
    await remover.databases.waitUntilDeleted(null, database, { interval: tour.interval });
  });
  const ready = await client.databases.waitUntilReady(null, database, tour.wait);
  say(`databases.waitUntilReady(): ${ready.state} in ${ready.region.slug}`);
}

async function askForWebhooks(tour) {
  const { client, database } = tour;
  if (tour.live) {
    say('skipped: the service delivers over HTTPS to public addresses and cannot reach this machine');
    return;
  }
  const receiver = await startReceiver();
  tour.receiver = receiver;
  tour.removeLater('receiver', () => receiver.stop());
  const hook = await client.webhooks.create(null, database, { url: receiver.url, events: EVENTS, enabled: true });
  tour.removeLater('webhook', () => tour.remover.webhooks.delete(null, database, hook.id));
  receiver.secret = hook.secret;
  // `hook` has the secret, so it is not printed as a whole.
  say(`webhooks.create(): ${hook.url}`);
}

async function createABranch(tour) {
  const { branches } = tour.client;
  const branch = await branches.create(null, tour.database, { name: FEATURE, parent_branch: MAIN });
  tour.removeLater(`branch ${FEATURE}`, () => tour.remover.branches.delete(null, tour.database, FEATURE));
  say(`branches.create('${branch.name}', parent_branch '${MAIN}'): ${branch.state}`);
  const ready = await branches.waitUntilReady(null, tour.database, FEATURE, { ...tour.wait, timeout: 600_000 });
  say(`branches.waitUntilReady(): ${ready.state}`);
}

async function lintItsSchema({ client, database }) {
  const complaints = await client.branches.lintSchema(null, database, FEATURE).toArray();
  say(`branches.lintSchema(): ${complaints.length} complaints`);
  for (const complaint of complaints) say(`  ${complaint.table_name}: ${complaint.error_description}`);
}

async function issueAPassword(tour) {
  const { passwords } = tour.client;
  const wanted = { name: 'demo', role: 'reader', ttl: 3600 };
  const password = await passwords.create(null, tour.database, FEATURE, wanted);
  tour.removeLater('password', () => tour.remover.passwords.delete(null, tour.database, FEATURE, password.id));
  // `password.plain_text` is the secret, for the code that connects.
  say(`passwords.create(role 'reader', ttl 3600): ${password.username}`);
  const renewed = await passwords.renew(null, tour.database, FEATURE, password.id);
  say(`passwords.renew(): expires ${renewed.expires_at}`);
}

async function makeABackup(tour) {
  const { backups } = tour.client;
  const wanted = { name: 'before-the-change', retention_unit: 'day', retention_value: 1 };
  const backup = await backups.create(null, tour.database, MAIN, wanted);
  tour.removeLater('backup', () => tour.remover.backups.delete(null, tour.database, MAIN, backup.id));
  const done = await backups.waitUntilComplete(null, tour.database, MAIN, backup.id, tour.wait);
  say(`backups.waitUntilComplete(): ${done.state}, ${done.size} bytes`);
}

async function deployAChange(tour) {
  const { client, database } = tour;
  // Only a branch with safe migrations takes deploy requests.
  await client.branches.enableSafeMigrations(null, database, MAIN);
  const requests = client.deployRequests;
  const wanted = { branch: FEATURE, into_branch: MAIN, notes: "Opened by the SDK's demo." };
  const { number } = await requests.create(null, database, wanted);
  say(`deployRequests.create('${FEATURE}', into_branch '${MAIN}'): number ${number}`);
  const review = await requests.review(null, database, number, { state: 'approved', body: 'Looks good.' });
  say(`deployRequests.review(): ${review.state}`);

  const checked = await requests.waitUntilDeployable(null, database, number, tour.wait);
  if (checked.deployment_state === 'no_changes') {
    say('the two schemas are the same, so there is nothing to deploy');
    await requests.close(null, database, number, { state: 'closed' });
    return;
  }
  await requests.queue(null, database, number);
  const deployed = await requests.waitUntilDeployed(null, database, number, tour.wait);
  say(`deployRequests.waitUntilDeployed(): ${deployed.deployment_state}`);
  if (deployed.deployment_state === 'complete_pending_revert') {
    const kept = await requests.skipRevert(null, database, number);
    say(`deployRequests.skipRevert(): ${kept.deployment_state}`);
  }
}

async function listOverSeveralPages({ client, database }) {
  const branches = client.branches.list(null, database, { per_page: 1 });
  const page = await branches;
  say(`await branches.list(per_page 1): ${page.data.length} of ${page.total_count}, next page ${page.next_page}`);
  const names = [];
  for await (const branch of branches) names.push(branch.name);
  say(`all pages: ${names.join(', ')}`);
}

async function readTheWebhooks({ receiver }) {
  if (receiver === undefined) return;
  await receiver.waitFor('deploy_request.schema_applied', 10_000);
  for (const event of receiver.accepted) say(`verify(): ${event}`);
  for (const reason of receiver.refused) say(`verify() refused one: ${reason}`);
  if (receiver.accepted.length === 0) throw new Error('no webhook came');
}

async function meetAMissingPermission(tour) {
  const tokens = tour.administrator.serviceTokens;
  let token;
  try {
    token = await tokens.create(null, { name: 'sdk-demo' });
  } catch (error) {
    if (!(error instanceof APIStatusError)) throw error;
    // Service tokens may not make service tokens: against the service this needs a user's token.
    say(`skipped, since these credentials may not make a service token: ${error.message}`);
    return;
  }
  tour.removeLater('service token', () => tokens.delete(null, token.id));
  await tokens.addAccesses(null, token.id, { database: tour.database, access: ['read_database'] });
  const { baseUrl, organization } = tour.client;
  const reader = new PlanetScale({ serviceTokenId: token.id, serviceToken: token.token, baseUrl, organization });
  try {
    await reader.branches.create(null, tour.database, { name: 'not-allowed' });
  } catch (error) {
    if (!(error instanceof APIStatusError)) throw error;
    say(`branches.create() with a token that may read only: ${error.message}`);
    say(`  any one of these would do: ${error.requiredAccesses.join(', ')}`);
  }
}

const STEPS = [
  findTheOrganization,
  createADatabase,
  askForWebhooks,
  createABranch,
  lintItsSchema,
  issueAPassword,
  makeABackup,
  deployAChange,
  listOverSeveralPages,
  readTheWebhooks,
  meetAMissingPermission,
];

/** Runs all steps, then removes what they made, whatever became of them. */
async function run(options) {
  const stop = new AbortController();
  const interrupt = () => stop.abort(new Error('interrupted'));
  process.once('SIGINT', interrupt);
  const { signal } = stop;
  const tour = new Tour({ ...options, signal });
  try {
    for (const [index, step] of STEPS.entries()) {
      signal.throwIfAborted();
      const words = step.name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      console.log(`${String(index + 1).padStart(2)}  ${words[0].toUpperCase()}${words.slice(1)}`);
      await step(tour);
    }
  } finally {
    process.removeListener('SIGINT', interrupt);
    console.log('    Clean up, the newest first');
    await tour.cleanUp();
  }
}

const { values: given } = parseArgs({
  options: { live: { type: 'boolean', default: false }, speed: { type: 'string', default: '200' } },
});
if (given.live) {
  const client = new PlanetScale();
  await run({ client, administrator: client, interval: 5000, live: true });
} else {
  const simulator = await startSimulator({ speed: Number(given.speed) });
  console.log(`A simulated PlanetScale at ${simulator.url}, ${given.speed} times as fast as time\n`);
  try {
    const administrator = simulator.administrator();
    await run({ client: simulator.client(), administrator, interval: 50, live: false });
  } finally {
    await simulator.stop();
  }
}
