package org.isnad.spark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A Spark standalone cluster on 127.0.0.1: a master and workers, each a process of its own with a
 * port that the system chooses. The home of that Spark holds links to the jars of the test's class
 * path that are Spark's, and none of Isnad's: what the job needs it must bring.
 */
final class LocalCluster implements AutoCloseable {
  /** Not Spark's: Isnad, what its jar brings, and what only its commands on a laptop need. */
  private static final Pattern NOT_SPARKS =
      Pattern.compile(
          "(isnad|stanford-corenlp|ejml|snakeyaml-engine|picocli|duckdb|lucene|progressbar"
              + "|jsoup|jwarc|rome|jspecify|junit|opentest4j|apiguardian|surefire).*");

  private static final Pattern ADDRESS = Pattern.compile("spark://127\\.0\\.0\\.1:[0-9]+");
  private static final long PATIENCE_SECONDS = 120;

  private final Path folder;
  private final Path home;
  private final List<Process> processes = new ArrayList<>();
  private final String master;

  private LocalCluster(Path folder, int workers) throws Exception {
    this.folder = folder;
    this.home = home(folder.resolve("spark"));
    try {
      master =
          start(
                  "master",
                  ADDRESS,
                  "-Xmx512m",
                  "org.apache.spark.deploy.master.Master",
                  "--host",
                  "127.0.0.1",
                  "--port",
                  "0",
                  "--webui-port",
                  "0")
              .group();
      for (int i = 0; i < workers; i++) {
        startWorker("worker-" + i);
      }
    } catch (Exception e) {
      close();
      throw e;
    }
  }

  static LocalCluster start(Path folder, int workers) throws Exception {
    return new LocalCluster(folder, workers);
  }

  private void startWorker(String name) throws Exception {
    start(
        name,
        Pattern.compile("Successfully registered with master"),
        "-Xmx256m",
        "org.apache.spark.deploy.worker.Worker",
        "--host",
        "127.0.0.1",
        "--webui-port",
        "0",
        "--cores",
        "1",
        "--memory",
        "1g",
        "--work-dir",
        workDir(name).toString(),
        master);
  }

  private Path workDir(String worker) {
    return folder.resolve(worker);
  }

  /** What the executors of one worker wrote to standard error. */
  String executorLog(int worker) throws IOException {
    try (Stream<Path> files = Files.walk(workDir("worker-" + worker))) {
      StringBuilder log = new StringBuilder();
      for (Path file : files.filter(f -> f.endsWith("stderr")).sorted().toList()) {
        log.append(Files.readString(file));
      }
      return log.toString();
    }
  }

  /** Runs {@code spark-submit} to its end; returns its exit code. */
  int submit(Path log, List<String> arguments) throws Exception {
    List<String> command = java("-Xmx768m", "org.apache.spark.deploy.SparkSubmit");
    command.addAll(List.of("--master", master));
    command.addAll(arguments);
    Process process = processOf(command).redirectOutput(log.toFile()).start();
    processes.add(process);
    if (!process.waitFor(3 * PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the job does not end; see " + log);
    }
    return process.exitValue();
  }

  /** Starts a process and waits until its log holds what the pattern finds. */
  private Matcher start(String name, Pattern sign, String... heapClassAndArguments)
      throws Exception {
    Process process = processOf(java(heapClassAndArguments)).start();
    processes.add(process);
    Path log = folder.resolve(name + ".log");
    CompletableFuture<Matcher> seen = new CompletableFuture<>();
    Thread reader = new Thread(() -> copy(process, log, sign, seen), name);
    reader.setDaemon(true);
    reader.start();
    try {
      return seen.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new IllegalStateException("the " + name + " does not start; see " + log, e);
    }
  }

  private static void copy(
      Process process, Path log, Pattern sign, CompletableFuture<Matcher> seen) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        var out = Files.newBufferedWriter(log)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.write(line);
        out.newLine();
        out.flush();
        Matcher matcher = sign.matcher(line);
        if (matcher.find()) {
          seen.complete(matcher);
        }
      }
    } catch (IOException e) {
      seen.completeExceptionally(e);
    }
    seen.completeExceptionally(new IOException("it ended"));
  }

  private List<String> java(String... heapClassAndArguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-XX:+UseSerialGC", "-cp", home.resolve("jars") + "/*"));
    command.addAll(Arrays.asList(heapClassAndArguments));
    return command;
  }

  private ProcessBuilder processOf(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("SPARK_"));
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.directory(folder.toFile());
    return builder;
  }

  private static Path home(Path home) throws IOException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      String name = jar.getFileName().toString();
      if (name.endsWith(".jar") && !NOT_SPARKS.matcher(name).matches()) {
        Files.createSymbolicLink(jars.resolve(name), jar.toAbsolutePath());
      }
    }
    return home;
  }

  /** Ends everything, executors first: they are children of the workers. */
  @Override
  public void close() {
    for (int i = processes.size() - 1; i >= 0; i--) {
      Process process = processes.get(i);
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    for (Process process : processes) {
      process.onExit().join();
    }
    try (Stream<Path> links = Files.list(home.resolve("jars"))) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
