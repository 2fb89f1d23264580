package org.isnad.entity;

/** How a mention was coded. */
public enum Via {
  /** A person known by name, from the tables or from an earlier mention: بوتين. */
  PERSON,
  /** An office with its country: وزير الدفاع العراقي. */
  OFFICE,
  /** A state or place by its name: العراق، بغداد. */
  COUNTRY,
  /** A nisba standing alone: الفلسطينيون. */
  NISBA,
  /** An organisation or state body by its name: الأمم المتحدة. */
  ORGANISATION,
  /** A group or kind of people with its country: جنود أميركيين. */
  ROLE,
  /** A later reference to something named before: الوزير، الجانبان، بلاده. */
  COREFERENCE,
  /** A role without a country, taken to belong where the sentence or the article is at home. */
  HOME
}
