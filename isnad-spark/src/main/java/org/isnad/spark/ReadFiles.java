package org.isnad.spark;

import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.isnad.app.read.ArticleReaders;

/** Reads files as the commands on a laptop do, each from its beginning to its end. */
final class ReadFiles implements FlatMapFunction<Iterator<InputFile>, Row> {
  private static final long serialVersionUID = 1L;

  private final SerializableConfiguration hadoop;
  private final Settings settings;

  ReadFiles(Configuration hadoop, Settings settings) {
    this.hadoop = new SerializableConfiguration(hadoop);
    this.settings = settings;
  }

  @Override
  public Iterator<Row> call(Iterator<InputFile> files) {
    ArticleReaders readers = settings.readers();
    PulledRows rows =
        new PulledRows(
            sink -> {
              while (files.hasNext() && sink.wantsMore()) {
                read(files.next(), readers, sink);
              }
            });
    TaskCompletionListener end = context -> rows.close();
    TaskContext.get().addTaskCompletionListener(end);
    return rows;
  }

  private void read(InputFile file, ArticleReaders readers, PulledRows.Sink sink) {
    Path path = new Path(file.uri());
    readers
        .ofStream(file.name(), file.fileName(), () -> path.getFileSystem(hadoop.value()).open(path))
        .read(sink);
  }
}
