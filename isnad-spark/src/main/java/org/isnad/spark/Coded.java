package org.isnad.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Rows of what coding gives: a record as JSON, or what was bad. */
final class Coded {
  private static final String RECORD = "record";
  private static final String KIND = "kind";

  static final StructType SCHEMA =
      new StructType()
          .add(RECORD, DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("line", DataTypes.LongType)
          .add(KIND, DataTypes.StringType)
          .add("cause", DataTypes.StringType)
          .add("remedy", DataTypes.StringType);

  private static final String COLUMNS = "record.ddl";

  private Coded() {}

  static Row record(String json) {
    return RowFactory.create(json, null, null, null, null, null);
  }

  static Row bad(String file, @Nullable Long line, String kind, String cause, String remedy) {
    return RowFactory.create(null, file, line, kind, cause, remedy);
  }

  /** The records, a column for each key of their JSON, and that JSON itself beside them. */
  static Dataset<Row> records(Dataset<Row> coded) {
    Column json = functions.col(RECORD);
    return coded
        .filter(json.isNotNull())
        .select(functions.from_json(json, columns()).as("r"), json)
        .select("r.*", RECORD);
  }

  /** What was bad: file, line (1-based, null for a whole file), kind, cause and remedy. */
  static Dataset<Row> bad(Dataset<Row> coded) {
    return coded.filter(functions.col(KIND).isNotNull()).drop(RECORD);
  }

  /** The typed columns of a record. */
  static StructType columns() {
    try (InputStream stream = Coded.class.getResourceAsStream(COLUMNS)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its own file " + COLUMNS);
      }
      return StructType.fromDDL(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
