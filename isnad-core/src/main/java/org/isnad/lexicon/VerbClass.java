package org.isnad.lexicon;

import java.util.Locale;

/** How the weak, doubled or hamzated radicals of a verb change its stems. */
public enum VerbClass {
  /** No radical is lost: كتب, سأل, أوقف. */
  SOUND,
  /** Form I with past i, seen where a hamza shows it: سئم. */
  SOUND_I,
  /** Last radical hamza, where that changes the verbal noun: هنّأ تهنئة. */
  HAMZA,
  /** Form I that loses its first و: وصل يصل. */
  ASSIMILATED,
  /** The same with past i: وطئ يطأ. */
  ASSIMILATED_I,
  /** First و and weak end: وعى يعي. */
  ASSIMILATED_DEFECTIVE,
  /** The same with past i: ولي يلي. */
  ASSIMILATED_DEFECTIVE_I,
  /** Middle radical weak, derived forms: أعاد. */
  HOLLOW,
  /** قال يقول. */
  HOLLOW_U,
  /** باع يبيع. */
  HOLLOW_I,
  /** خاف يخاف. */
  HOLLOW_A,
  /** Last two radicals alike: ردّ, أعدّ. */
  DOUBLED,
  /** Last radical weak, derived forms: أعطى. */
  DEFECTIVE,
  /** دعا يدعو. */
  DEFECTIVE_U,
  /** رمى يرمي. */
  DEFECTIVE_I,
  /** سعى يسعى. */
  DEFECTIVE_A,
  /** لقي يلقى. */
  DEFECTIVE_IA,
  /** رأى and أرى, which lose their hamza. */
  SEE;

  /** Whether a long vowel stands for the middle radical, which is short before a consonant. */
  boolean isHollow() {
    return this == HOLLOW || this == HOLLOW_U || this == HOLLOW_I || this == HOLLOW_A;
  }

  /** The name that the pattern table uses: lower case with hyphens. */
  String tableName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
