package consumer;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import planetscale.ApiException;
import planetscale.ClientOptionsBuilder;
import planetscale.Futures;
import planetscale.PlanetScale;
import planetscale.PlanetScaleException;
import planetscale.RequestOptions;
import planetscale.RequestOptionsBuilder;
import planetscale.WaitOptions;
import planetscale.WaitOptionsBuilder;
import planetscale.WebhookDelivery;
import planetscale.Webhooks;
import planetscale.resources.CreateBranch;
import planetscale.resources.CreateDatabase;
import planetscale.resources.ListDatabases;
import planetscale.types.Branch;
import planetscale.types.BranchState;
import planetscale.types.Database;
import planetscale.types.WebhookEvent;

/** What a program in Java does. */
public final class Sample {
    private Sample() {}

    public static void main(String[] arguments) throws Exception {
        var settings = new ClientOptionsBuilder().timeout(Duration.ofMinutes(1)).maxRetries(3).build();
        try (PlanetScale client = PlanetScale.fromEnv(settings)) {
            run(client);
        }
    }

    private static void run(PlanetScale client) throws PlanetScaleException, InterruptedException {
        Futures.await(done -> client.getDatabases().create(null, new CreateDatabase("shop", "PS_10"), null, done));
        WaitOptions<Database> ready = new WaitOptionsBuilder<Database>().interval(Duration.ofMillis(100)).build();
        Futures.await(done -> client.getDatabases().waitUntilReady(null, "shop", ready, done));
        List<Database> databases = Futures.list(client.getDatabases().all(null, new ListDatabases(), null));
        System.out.println("databases: " + databases.get(0).getName());

        CreateBranch feature = new CreateBranch("feature-x", false, "main");
        CompletableFuture<Branch> made =
                Futures.of(done -> client.getBranches().create(null, "shop", feature, null, done));
        System.out.println("branch: " + made.join().getName());
        WaitOptions<Branch> told = new WaitOptionsBuilder<Branch>()
                .interval(Duration.ofMillis(100))
                .onProgress(look -> System.out.println("look: " + look.getSubject()))
                .build();
        Branch branch = Futures.await(done -> client.getBranches().waitUntilReady(null, "shop", "feature-x", told, done));
        System.out.println("state: " + branch.getState().getValue() + " " + branch.getState().equals(BranchState.READY));

        RequestOptions patient = new RequestOptionsBuilder().maxRetries(1).header("x-from", "java").build();
        try {
            Futures.await(done -> client.getBranches().get(null, "shop", "nobody-made-it", patient, done));
        } catch (ApiException.NotFound error) {
            System.out.println("error: " + error.getStatus() + " " + error.getOperation());
        }
        CompletableFuture<Branch> missing =
                Futures.of(done -> client.getBranches().get(null, "shop", "nobody-made-it", null, done));
        try {
            missing.join();
        } catch (CompletionException error) {
            System.out.println("future: " + ((ApiException.NotFound) error.getCause()).getKind());
        }

        String body = "{\"timestamp\": " + System.currentTimeMillis() / 1000 + ", \"event\": \"branch.ready\","
                + " \"organization\": \"acme\", \"database\": \"shop\", \"resource\": {\"name\": \"main\"}}";
        byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        WebhookDelivery delivery = Webhooks.verify(bytes, Webhooks.sign(bytes, "secret"), "secret");
        Branch delivered = delivery.resourceAs(Branch.Companion.serializer());
        System.out.println("webhook: " + delivered.getName() + " " + delivery.getEvent().equals(WebhookEvent.BRANCH_READY));
    }
}
