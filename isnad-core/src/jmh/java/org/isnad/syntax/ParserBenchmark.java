package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.syntax.corenlp.CoreNlpParser;
import org.isnad.syntax.fast.FastParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Each stage of parsing alone, by either parser, in microseconds a sentence. {@code -t 2} runs it
 * on two threads that share the models.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ParserBenchmark {
  /** Between six and forty words, of the kind that agencies write. */
  private static final List<String> SENTENCES =
      List.of(
          "وقع وزيرا خارجية البلدين مذكرة تفاهم في العاصمة.",
          "قالت صحيفة إن مسؤولين طلبوا عدم كشف أسمائهم أكدوا أن المحادثات ستستأنف الأسبوع المقبل.",
          "وأضاف المتحدث باسم الوزارة أن القوات انسحبت من المدينة بعد اشتباكات عنيفة مع مسلحين"
              + " أسفرت عن مقتل سبعة أشخاص وإصابة آخرين بجروح.",
          "تظاهر آلاف العمال أمام مقر البرلمان احتجاجا على ارتفاع الأسعار، فيما دعت النقابات إلى"
              + " إضراب عام يستمر ثلاثة أيام ويشمل قطاعات النقل والتعليم والصحة، وحذرت الحكومة من"
              + " عواقب ذلك على الاقتصاد.",
          "وكان الرئيس قد استقبل أمس وفدا رفيع المستوى برئاسة نائب رئيس الوزراء وبحث معه سبل تعزيز"
              + " التعاون بين البلدين.");

  private static final int COUNT = 5;

  @Param({"fast", "corenlp"})
  public String parser;

  private ParserStages stages;
  private final List<List<String>> words = new ArrayList<>();
  private final List<List<String>> tags = new ArrayList<>();

  @Setup
  public void open() {
    stages = parser.equals("fast") ? FastParser.stages(notice -> {}) : CoreNlpParser.stages();
    for (String sentence : SENTENCES) {
      words.add(stages.segmenter().segment(sentence).stream().map(Piece::word).toList());
      tags.add(stages.tagger().tag(words.get(words.size() - 1)));
    }
    if (SENTENCES.size() != COUNT) {
      throw new IllegalStateException("COUNT is not the number of sentences");
    }
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void segment(Blackhole hole) {
    SENTENCES.forEach(sentence -> hole.consume(stages.segmenter().segment(sentence)));
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void tag(Blackhole hole) {
    words.forEach(sentence -> hole.consume(stages.tagger().tag(sentence)));
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void parse(Blackhole hole) {
    for (int i = 0; i < COUNT; i++) {
      hole.consume(stages.builder().build(words.get(i), tags.get(i)));
    }
  }
}
