package org.isnad.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@code spark-submit isnad-spark.jar} runs. */
@Command(
    name = "isnad-spark",
    mixinStandardHelpOptions = true,
    description = "Codes articles on a cluster, into Parquet: one row an event.",
    footer = {
      "",
      "Example:",
      "  spark-submit isnad-spark.jar --input 'crawl/*.warc.gz' --output events",
      "",
      "Exit codes: 0 done (what could not be read is in the table of bad records), 2 usage."
    })
public final class SparkJob implements Callable<Integer> {
  @Option(
      names = "--input",
      paramLabel = "PATH",
      required = true,
      arity = "1..*",
      description = "files, folders or patterns, wherever Spark can read")
  private List<String> inputs = List.of();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "a new folder for the records")
  private String output = "";

  @Option(
      names = "--bad-records",
      paramLabel = "DIR",
      description = "a new folder for what could not be read (default: _bad in the output)")
  private @Nullable String bad;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "publication date of articles that give none")
  private @Nullable LocalDate date;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "outlet of articles that name none")
  private @Nullable String source;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "pieces of work, and files of output (default: four for each core)")
  private @Nullable Integer partitions;

  private final PrintStream err;

  private SparkJob(PrintStream err) {
    this.err = err;
  }

  /** Does not exit where all is well: in a cluster's own process that would look like a failure. */
  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = new CommandLine(new SparkJob(err)).execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("isnad").getOrCreate()) {
      Configuration hadoop = spark.sparkContext().hadoopConfiguration();
      String side = Optional.ofNullable(bad).orElse(output + "/_bad");
      requireNew(output, hadoop);
      requireNew(side, hadoop);
      CodingJob job = new CodingJob(spark, new Settings(date, source));
      CodingJob.Totals totals =
          job.run(
              new InputFiles(hadoop).list(inputs),
              new CodingJob.Target(
                  output,
                  side,
                  partitions == null ? OptionalInt.empty() : OptionalInt.of(partitions)));
      err.println(totals.summary(side));
      return 0;
    } catch (UsageException e) {
      err.println("isnad-spark: " + e.getMessage());
      return 2;
    }
  }

  private static void requireNew(String folder, Configuration hadoop) throws IOException {
    Path path = new Path(folder);
    if (path.getFileSystem(hadoop).exists(path)) {
      throw new UsageException(folder + " is there already; name a new folder");
    }
  }
}
