// A test that forgets to stop its simulator still ends, and the simulator with it.
import { startSimulator } from 'planetscale-sdk/testing';

const simulator = await startSimulator({ speed: 100 });
await simulator.client().databases.create(null, { name: 'shop', cluster_size: 'PS_10' });
console.log(simulator.url);
