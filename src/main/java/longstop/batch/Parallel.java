package longstop.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work on all processors, with results in the order of what is worked on. */
final class Parallel {

  /** How many threads work at once. */
  static final int THREADS = Runtime.getRuntime().availableProcessors();

  private Parallel() {}

  /**
   * What the work makes of each item. Threads of its own are used, because those that all of Java
   * shares need not see the classes of the rule engine.
   *
   * @param work may be called by several threads; what it throws ends the whole
   */
  static <A, B> List<B> map(List<A> items, Function<A, B> work) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<B>> tasks = new ArrayList<>();
      items.forEach(item -> tasks.add(() -> work.apply(item)));
      List<B> results = new ArrayList<>();
      for (Future<B> future : threads.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
