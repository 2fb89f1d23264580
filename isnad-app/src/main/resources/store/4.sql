-- The store, version 4: who wrote an article, one name an entry; null for articles that came before.
ALTER TABLE articles ADD COLUMN authors VARCHAR[];
