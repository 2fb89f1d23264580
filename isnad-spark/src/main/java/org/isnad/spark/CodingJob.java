package org.isnad.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;

/**
 * Reads files side by side, spreads the articles evenly over all cores, codes each once, and writes
 * records and bad records.
 */
final class CodingJob {
  /** Small files are read many in one piece of work, large ones each in its own. */
  private static final long BYTES_A_PIECE = 64L << 20;

  private static final int PIECES_A_CORE = 4;

  private final SparkSession spark;
  private final Settings settings;

  CodingJob(SparkSession spark, Settings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /**
   * Where results go; both folders are new.
   *
   * @param partitions number of files in each, at least 1; by the number of cores if empty
   */
  record Target(String output, String bad, OptionalInt partitions) {}

  /**
   * What was done.
   *
   * @param articles coded; those of an executor that was lost and replaced count twice
   */
  record Totals(long articles, long events, long bad) {
    String summary(String side) {
      return "isnad-spark: coded "
          + articles
          + " articles, "
          + events
          + " events"
          + (bad == 0 ? "" : "; " + bad + " bad records, see " + side);
    }
  }

  Totals run(List<InputFile> files, Target target) {
    int pieces = target.partitions().orElse(cores() * PIECES_A_CORE);
    LongAccumulator articles = spark.sparkContext().longAccumulator("articles");
    Dataset<Row> coded =
        found(files)
            .repartition(pieces, functions.col("id"))
            .mapPartitions(new CodeArticles(articles), Encoders.row(Coded.SCHEMA))
            .persist(StorageLevel.DISK_ONLY());
    Coded.records(coded).write().parquet(target.output());
    Coded.bad(coded).write().parquet(target.bad());
    long events = Coded.records(coded).count();
    long bad = Coded.bad(coded).count();
    coded.unpersist();
    return new Totals(articles.value(), events, bad);
  }

  private int cores() {
    return Math.max(1, spark.sparkContext().defaultParallelism());
  }

  private Dataset<Row> found(List<InputFile> files) {
    List<InputFile> others = new ArrayList<>(files);
    others.removeIf(file -> InputFiles.isParquet(file.fileName()));
    List<InputFile> tables = new ArrayList<>(files);
    tables.removeAll(others);
    Dataset<Row> found = spark.createDataFrame(List.of(), Found.SCHEMA);
    if (!others.isEmpty()) {
      found = found.union(spark.createDataFrame(read(others), Found.SCHEMA));
    }
    if (!tables.isEmpty()) {
      found = found.union(spark.createDataFrame(readTables(tables), Found.SCHEMA));
    }
    return found;
  }

  private JavaRDD<Row> read(List<InputFile> files) {
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    long pieces = Math.max((long) cores() * PIECES_A_CORE, bytes / BYTES_A_PIECE);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    return context
        .parallelize(files, (int) Math.min(files.size(), pieces))
        .mapPartitions(new ReadFiles(spark.sparkContext().hadoopConfiguration(), settings));
  }

  private JavaRDD<Row> readTables(List<InputFile> tables) {
    Dataset<Row> table =
        spark
            .read()
            .option("mergeSchema", true)
            .parquet(tables.stream().map(InputFile::uri).toArray(String[]::new));
    return ReadRows.columns(table).javaRDD().flatMap(new ReadRows(settings));
  }
}
