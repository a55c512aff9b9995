// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Deploy requests: the calls of the reference, by operation. */
export const deployRequests = {
  async list_deploy_requests(client: PlanetScale): Promise<void> {
    for await (const deployRequest of client.deployRequests.list('acme', 'shop', {
      state: 'state-1',
    })) {
      console.log(deployRequest);
    }
  },

  async create_deploy_request(client: PlanetScale): Promise<void> {
    const deployRequest = await client.deployRequests.create('acme', 'shop', {
      branch: 'branch-1',
      into_branch: 'into-branch-2',
      notes: 'note-3',
    });
  },

  async get_deploy_request(client: PlanetScale): Promise<void> {
    const deployRequest = await client.deployRequests.get('acme', 'shop', 7);

    const deployable = await client.deployRequests.waitUntilDeployable('acme', 'shop', 7);

    const deployed = await client.deployRequests.waitUntilDeployed('acme', 'shop', 7);

    const reverted = await client.deployRequests.waitUntilReverted('acme', 'shop', 7);
  },

  async close_deploy_request(client: PlanetScale): Promise<void> {
    const deployRequest = await client.deployRequests.close('acme', 'shop', 7, { state: 'closed' });
  },

  async queue_deploy_request(client: PlanetScale): Promise<void> {
    const deployRequest = await client.deployRequests.queue('acme', 'shop', 7, { instant_ddl: true });
  },

  async get_deploy_queue(client: PlanetScale): Promise<void> {
    for await (const deployment of client.deployRequests.listQueue('acme', 'shop')) {
      console.log(deployment);
    }
  },

  async list_deploy_request_reviews(client: PlanetScale): Promise<void> {
    for await (const deployRequestReview of client.deployRequests.listReviews('acme', 'shop', 7)) {
      console.log(deployRequestReview);
    }
  },

  async review_deploy_request(client: PlanetScale): Promise<void> {
    const deployRequestReview = await client.deployRequests.review('acme', 'shop', 7, {
      state: 'commented',
      body: 'body-2',
    });
  },

  async skip_revert_period(client: PlanetScale): Promise<void> {
    const deployRequest = await client.deployRequests.skipRevert('acme', 'shop', 7);
  },

  async complete_revert(client: PlanetScale): Promise<void> {
    const deployRequest = await client.deployRequests.revert('acme', 'shop', 7);
  },

  async get_deployment(client: PlanetScale): Promise<void> {
    const deployment = await client.deployRequests.getDeployment('acme', 'shop', 7);
  },

  async cancel_deploy_request(client: PlanetScale): Promise<void> {
    const deployRequest = await client.deployRequests.cancel('acme', 'shop', 7);
  },

  async complete_gated_deploy_request(client: PlanetScale): Promise<void> {
    const deployRequest = await client.deployRequests.apply('acme', 'shop', 7);
  },

  async update_auto_apply(client: PlanetScale): Promise<void> {
    const deployRequest = await client.deployRequests.updateAutoApply('acme', 'shop', 7, {
      enable: true,
    });
  },

  async update_auto_delete_branch(client: PlanetScale): Promise<void> {
    const deployRequest = await client.deployRequests.updateAutoDeleteBranch('acme', 'shop', 7, {
      enable: true,
    });
  },

  async complete_errored_deploy(client: PlanetScale): Promise<void> {
    const deployRequest = await client.deployRequests.completeErrored('acme', 'shop', 7);
  },

  async force_cutover_deploy_request(client: PlanetScale): Promise<void> {
    const deployRequest = await client.deployRequests.forceCutover('acme', 'shop', 7);
  },

  async list_deploy_operations(client: PlanetScale): Promise<void> {
    for await (const deployOperation of client.deployRequests.listOperations('acme', 'shop', 7)) {
      console.log(deployOperation);
    }
  },

  async check_deploy_request_storage(client: PlanetScale): Promise<void> {
    const deployRequestStorageCheck = await client.deployRequests.checkStorage('acme', 'shop', 7);
  },

  async get_deploy_request_throttler(client: PlanetScale): Promise<void> {
    const throttler = await client.deployRequests.getThrottler('acme', 'shop', 7);
  },

  async update_deploy_request_throttler(client: PlanetScale): Promise<void> {
    const throttler = await client.deployRequests.updateThrottler('acme', 'shop', 7, { ratio: 101 });
  },

  async get_deploy_request_diff(client: PlanetScale): Promise<void> {
    const tableDiffList = await client.deployRequests.getDiff('acme', 'shop', 7);
  },
};
