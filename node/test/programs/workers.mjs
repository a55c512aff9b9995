// Workers that call, and workers that are ended while they do: no callback may get into a closed one.
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

if (isMainThread) {
  const start = (data) => new Worker(new URL(import.meta.url), { workerData: data });
  for (let round = 0; round < Number(process.env.ROUNDS); round += 1) {
    const workers = [0, 1, 2, 3].map((number) => start({ calls: 32, number }));
    await Promise.all(workers.map((worker) => once(worker, 'message')));
    // In the middle of its answers, sooner or later.
    await sleep(round % 5);
    const codes = await Promise.all(workers.map((worker) => worker.terminate()));
    if (codes.some((code) => code !== 1)) throw new Error(`workers ended with ${codes}`);
  }
  const worker = start({ calls: 1, number: 0 });
  // Asked for together: a worker that ends at once tells both in one turn of the event loop.
  const [[answer]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')]);
  console.log(`the last worker said ${answer}`);
  // Threads of the engines of ended workers are still there for a while.
  await sleep(300);
  if (process.env.MAIN === 'too') {
    const { PlanetScale } = await import('planetscale-sdk');
    const client = new PlanetScale({ baseUrl: process.env.URL, anonymous: true });
    console.log(`the main thread got ${(await client.databases.get('acme', 'shop')).id}`);
  }
} else {
  const { PlanetScale } = await import('planetscale-sdk');
  const client = new PlanetScale({ baseUrl: process.env.URL, anonymous: true });
  if (workerData.calls === 1) {
    parentPort.postMessage((await client.databases.get('acme', 'shop')).id);
  } else {
    const again = () =>
      client.databases.get('acme', workerData.number % 2 ? 'shop' : 'slow').then(again, () => undefined);
    for (let index = 0; index < workerData.calls; index += 1) again();
    parentPort.postMessage('busy');
  }
}
