-- Made-up stories and who tells them, to fill a large store that queries are measured over. Variables: events (how
-- many), seed.
-- Nothing here is news. Skew as in news: few countries, places, outlets and types hold most of the events, most stories
-- are told once and some by dozens, articles arrive by the day over twelve years. What only ingesting needs (signatures,
-- bands, keys of stories) is left empty.

-- The same number between 0 and 1 for the same seed.
CREATE TEMP MACRO u(n, salt) AS (hash(n, salt, getvariable('seed')) >> 11)::DOUBLE / 9007199254740992.0;
CREATE TEMP MACRO pick(list, n, salt) AS list[1 + floor(len(list) * u(n, salt))::INTEGER];
-- Runs of words without sense, of 5 to 24 words, common words more often.
CREATE TEMP TABLE made_phrases AS
  WITH w AS (SELECT row_number() OVER () - 1 AS n, word FROM (SELECT unnest(string_split('في من على إلى أن الذي التي بعد خلال بين أمس اليوم الحكومة المدينة المنطقة الوزير الرئيس المجلس القوات البلاد العلاقات التعاون الحدود الأمن السلام القانون المشروع الاقتصاد النفط الاستثمار التجارة المواطنين السكان الأسعار الانتخابات الحزب المعارضة الاجتماع المباحثات الزيارة الوفد القرار البيان التقرير الأزمة الحرب المعارك الجيش الشرطة المحكمة القضية التحقيق الجامعة الطلاب المستشفى الصحة المياه الكهرباء الطريق المطار الميناء السوق الشركة العقد الخطة البرنامج المؤتمر القمة الدولي الإقليمي العربي الوطني السياسي العسكري الاقتصادي الأمني الثنائي المشترك الجديد السابق الحالي المقبل الماضي الأول الثاني الأخير كبير عدة جميع بعض كل وسط شمال جنوب شرق غرب العاصمة المحافظة القرية المزارعين العمال الأطفال النساء الشباب الجرحى النازحين اللاجئين المساعدات الإغاثة الأمطار الزراعة الصناعة التعليم الثقافة الرياضة البطولة الفريق', ' ')) AS word))
  SELECT i AS n, string_agg(word, ' ' ORDER BY k) AS phrase
  FROM (SELECT i, unnest(range(5 + floor(20 * u(i, 'length'))::BIGINT)) AS k FROM range(20000) AS r(i))
  JOIN w ON w.n = floor(117 * pow(u(i * 100 + k, 'word'), 2))::BIGINT
  GROUP BY i;

-- The more rows, the more often.
CREATE TEMP TABLE made_types AS
  SELECT row_number() OVER () - 1 AS n, event, verb, quad, scale, modes FROM (
    SELECT *, unnest(range(weight)) FROM (VALUES
      ('CONSULT', 'التقى', 1, 4.0, ['visit', 'multilateral', 'phone', 'third-party'], 22), ('SUPPORT', 'أيد', 1, 5.0, [], 11),
      ('AGREE', 'اتفق', 1, 3.0, [], 7), ('CONCEDE', 'تنازل', 1, 6.0, [], 2), ('COOPERATE', 'تعاون', 2, 7.0, [], 6),
      ('AID', 'ساعد', 2, 8.0, [], 4), ('RETREAT', 'انسحب', 2, 9.0, ['withdraw', 'release', 'ceasefire', 'resign'], 3),
      ('REQUEST', 'طالب', 3, -1.0, ['assist', 'change', 'yield', 'meet'], 8),
      ('ACCUSE', 'اتهم', 3, -2.0, ['disapprove', 'investigate', 'allege'], 9), ('REJECT', 'رفض', 3, -4.0, ['assist', 'change', 'yield', 'meet'], 4),
      ('THREATEN', 'هدد', 3, -5.0, ['restrict', 'relations', 'violence', 'territory'], 3),
      ('PROTEST', 'تظاهر', 4, -6.0, ['demo', 'riot', 'strike', 'boycott'], 3), ('SANCTION', 'عاقب', 4, -7.0, ['convict', 'expel', 'withdraw', 'discontinue'], 2),
      ('MOBILIZE', 'حشد', 4, -7.5, ['troops', 'weapons', 'police', 'militia'], 2),
      ('COERCE', 'اعتقل', 4, -8.5, ['arrest', 'seize', 'restrict', 'censor', 'deport'], 6),
      ('ASSAULT', 'قصف', 4, -10.0, ['firearms', 'explosives', 'aerial', 'heavy-weapons', 'abduct', 'drone', 'suicide-attack'], 14)
    ) AS v(event, verb, quad, scale, modes, weight));

-- The earlier in the list, the more often.
CREATE TEMP TABLE made_countries AS
  SELECT row_number() OVER () - 1 AS n, * FROM (VALUES
    ('IRQ', 'Iraq', 'العراق'), ('SYR', 'Syria', 'سوريا'), ('EGY', 'Egypt', 'مصر'), ('USA', 'United States', 'الولايات المتحدة'),
    ('IRN', 'Iran', 'إيران'), ('ISR', 'Israel', 'إسرائيل'), ('PSE', 'Palestine', 'فلسطين'), ('SAU', 'Saudi Arabia', 'السعودية'),
    ('YEM', 'Yemen', 'اليمن'), ('LBY', 'Libya', 'ليبيا'), ('LBN', 'Lebanon', 'لبنان'), ('RUS', 'Russia', 'روسيا'), ('TUR', 'Turkey', 'تركيا'),
    ('UNO', 'United Nations', 'الأمم المتحدة'), ('TUN', 'Tunisia', 'تونس'), ('DZA', 'Algeria', 'الجزائر'), ('MAR', 'Morocco', 'المغرب'),
    ('SDN', 'Sudan', 'السودان'), ('JOR', 'Jordan', 'الأردن'), ('KWT', 'Kuwait', 'الكويت'), ('ARE', 'United Arab Emirates', 'الإمارات'),
    ('QAT', 'Qatar', 'قطر'), ('BHR', 'Bahrain', 'البحرين'), ('OMN', 'Oman', 'عمان'), ('GBR', 'United Kingdom', 'بريطانيا'),
    ('FRA', 'France', 'فرنسا'), ('DEU', 'Germany', 'ألمانيا'), ('EUR', 'European Union', 'الاتحاد الأوروبي'), ('CHN', 'China', 'الصين'),
    ('SOM', 'Somalia', 'الصومال'), ('UKR', 'Ukraine', 'أوكرانيا'), ('ITA', 'Italy', 'إيطاليا'), ('ESP', 'Spain', 'إسبانيا'),
    ('IND', 'India', 'الهند'), ('PAK', 'Pakistan', 'باكستان'), ('AFG', 'Afghanistan', 'أفغانستان'), ('ETH', 'Ethiopia', 'إثيوبيا'),
    ('MRT', 'Mauritania', 'موريتانيا'), ('DJI', 'Djibouti', 'جيبوتي'), ('SSD', 'South Sudan', 'جنوب السودان'), ('GRC', 'Greece', 'اليونان'),
    ('CYP', 'Cyprus', 'قبرص'), ('JPN', 'Japan', 'اليابان'), ('BRA', 'Brazil', 'البرازيل'), ('CAN', 'Canada', 'كندا'), ('NGA', 'Nigeria', 'نيجيريا'),
    ('MLI', 'Mali', 'مالي'), ('TCD', 'Chad', 'تشاد'), ('NLD', 'Netherlands', 'هولندا'), ('CHE', 'Switzerland', 'سويسرا')) AS v(code, name, ar);

CREATE TEMP TABLE made_sectors AS
  SELECT row_number() OVER () - 1 AS n, * FROM (VALUES
    ('GOV', 'government', 'حكومة'), ('MIL', 'military', 'قوات'), ('CVL', 'civilians', 'أهالي'), ('LEG', 'parliament', 'برلمان'),
    ('COP', 'police', 'شرطة'), ('OPP', 'opposition', 'معارضة'), ('REB', 'rebels', 'مسلحو'), ('JUD', 'courts', 'قضاء'),
    ('BUS', 'business', 'شركات'), ('JRN', 'press', 'صحافة'), ('HLH', 'health', 'مستشفيات'), ('EDU', 'universities', 'جامعات')) AS v(code, name, ar);

CREATE TEMP TABLE made_places AS
  SELECT row_number() OVER () - 1 AS n, * FROM (VALUES
    ('Baghdad', 'بغداد', 'IRQ', 33.31, 44.37), ('Damascus', 'دمشق', 'SYR', 33.51, 36.29), ('Cairo', 'القاهرة', 'EGY', 30.04, 31.24),
    ('Gaza', 'غزة', 'PSE', 31.50, 34.47), ('Aleppo', 'حلب', 'SYR', 36.20, 37.16), ('Tripoli', 'طرابلس', 'LBY', 32.89, 13.19),
    ('Sanaa', 'صنعاء', 'YEM', 15.35, 44.21), ('Beirut', 'بيروت', 'LBN', 33.89, 35.50), ('Mosul', 'الموصل', 'IRQ', 36.34, 43.13),
    ('Riyadh', 'الرياض', 'SAU', 24.71, 46.68), ('Tehran', 'طهران', 'IRN', 35.69, 51.39), ('Jerusalem', 'القدس', 'PSE', 31.78, 35.22),
    ('Washington', 'واشنطن', 'USA', 38.90, -77.04), ('Moscow', 'موسكو', 'RUS', 55.75, 37.62), ('Benghazi', 'بنغازي', 'LBY', 32.12, 20.09),
    ('Aden', 'عدن', 'YEM', 12.79, 45.03), ('Basra', 'البصرة', 'IRQ', 30.51, 47.81), ('Homs', 'حمص', 'SYR', 34.73, 36.72),
    ('Tunis', 'تونس', 'TUN', 36.81, 10.18), ('Algiers', 'الجزائر', 'DZA', 36.75, 3.06), ('Rabat', 'الرباط', 'MAR', 34.02, -6.84),
    ('Khartoum', 'الخرطوم', 'SDN', 15.50, 32.56), ('Amman', 'عمان', 'JOR', 31.95, 35.93), ('Ankara', 'أنقرة', 'TUR', 39.93, 32.86),
    ('Doha', 'الدوحة', 'QAT', 25.29, 51.53), ('Kuwait City', 'الكويت', 'KWT', 29.38, 47.99), ('Manama', 'المنامة', 'BHR', 26.23, 50.59),
    ('Ramallah', 'رام الله', 'PSE', 31.90, 35.20), ('Idlib', 'إدلب', 'SYR', 35.93, 36.63), ('Fallujah', 'الفلوجة', 'IRQ', 33.35, 43.78),
    ('Taiz', 'تعز', 'YEM', 13.58, 44.02), ('Geneva', 'جنيف', 'CHE', 46.20, 6.14), ('New York', 'نيويورك', 'USA', 40.71, -74.01),
    ('Paris', 'باريس', 'FRA', 48.86, 2.35), ('London', 'لندن', 'GBR', 51.51, -0.13), ('Vienna', 'فيينا', 'AUT', 48.21, 16.37),
    ('Istanbul', 'إسطنبول', 'TUR', 41.01, 28.98), ('Erbil', 'أربيل', 'IRQ', 36.19, 44.01), ('Kirkuk', 'كركوك', 'IRQ', 35.47, 44.39),
    ('Mogadishu', 'مقديشو', 'SOM', 2.04, 45.34)) AS v(name, ar, code, latitude, longitude);

CREATE TEMP TABLE made_sources AS
  SELECT row_number() OVER () - 1 AS n, * FROM (VALUES
    ('وكالة رويترز', 'GBR', 'JRN'), ('مصادر أمنية', NULL, 'COP'), ('شهود عيان', NULL, 'CVL'), ('وكالة الأنباء السعودية', 'SAU', 'JRN'),
    ('مصدر مسؤول', NULL, 'GOV'), ('صحيفة واشنطن بوست', 'USA', 'JRN'), ('بيان للجيش', NULL, 'MIL'), ('الأمم المتحدة', 'UNO', 'IGO'),
    ('التلفزيون الرسمي', NULL, 'JRN'), ('المتحدث باسم الحكومة', NULL, 'GOV'), ('منظمة حقوقية', NULL, 'NGO'), ('مصادر طبية', NULL, 'HLH')) AS v(name, code, sector);

-- A few hundred outlets.
CREATE TEMP TABLE made_outlets AS
  SELECT row_number() OVER () - 1 AS n, kind || ' ' || place AS name FROM
    (SELECT unnest(['صحيفة', 'وكالة أنباء', 'قناة', 'موقع', 'شبكة', 'إذاعة', 'بوابة', 'مجلة']) AS kind),
    (SELECT unnest(list(ar ORDER BY n)) AS place FROM made_places);

-- Stories with what all their tellings share, and how many tell them.
CREATE TEMP TABLE made_stories AS
  SELECT story, event, verb, quad, scale, modes, tellings, first_day, status,
         a.code AS actor_code, sa.code AS actor_sector, a.name || ' ' || sa.name AS actor_name, sa.ar || ' ' || a.ar AS actor_ar,
         r.code AS recipient_code, sr.code AS recipient_sector, r.name || ' ' || sr.name AS recipient_name, sr.ar || ' ' || r.ar AS recipient_ar,
         p.name AS place_name, p.ar AS place_ar, p.code AS place_code, p.latitude, p.longitude
  FROM (SELECT story, least(40, floor(pow(u(story, 'tellings'), -0.55)))::INTEGER AS tellings,
               DATE '2010-01-01' + floor(4500 * u(story, 'day'))::INTEGER AS first_day,
               CASE WHEN u(story, 'status') < 0.78 THEN 'asserted' WHEN u(story, 'status') < 0.86 THEN 'future'
                    WHEN u(story, 'status') < 0.92 THEN 'historical' WHEN u(story, 'status') < 0.96 THEN 'negated'
                    ELSE 'hypothetical' END AS status,
               floor(106 * u(story, 'type'))::BIGINT AS nt,
               floor(50 * pow(u(story, 'actor'), 2))::BIGINT AS na, floor(50 * pow(u(story, 'recipient'), 2))::BIGINT AS nr,
               floor(12 * pow(u(story, 'actor sector'), 2.5))::BIGINT AS nsa, floor(12 * pow(u(story, 'recipient sector'), 2.5))::BIGINT AS nsr,
               floor(40 * pow(u(story, 'place'), 1.7))::BIGINT AS np
        FROM range(1, getvariable('events') + 1) AS s(story))
  JOIN made_types ON made_types.n = nt JOIN made_countries a ON a.n = na JOIN made_countries r ON r.n = nr
  JOIN made_sectors sa ON sa.n = nsa JOIN made_sectors sr ON sr.n = nsr JOIN made_places p ON p.n = np;

-- Tellings in order of arrival, cut into articles of one to a dozen events.
CREATE TEMP TABLE made_tellings AS
  SELECT n, story, published, seq, row_number() OVER (PARTITION BY seq ORDER BY n)::INTEGER AS number
  FROM (SELECT n, story, published, 1 + sum((n > 1 AND u(n, 'article') < 0.36)::INTEGER) OVER (ORDER BY n) AS seq
        FROM (SELECT *, row_number() OVER (ORDER BY published, shuffled) AS n FROM (
          SELECT story, first_day + floor(3 * pow(u(story, telling), 2))::INTEGER AS published, hash(story, telling) AS shuffled
          FROM (SELECT story, first_day, unnest(range(tellings)) AS telling FROM made_stories
                WHERE story <= (SELECT min(story) FROM (SELECT story, sum(tellings) OVER (ORDER BY story) AS told FROM made_stories)
                                WHERE told >= getvariable('events'))))
        QUALIFY n <= getvariable('events')))
  ORDER BY n;

CREATE TEMP TABLE made_articles AS
  SELECT seq, min(published) AS published, name AS outlet
  FROM made_tellings JOIN made_outlets o ON o.n = floor(320 * pow(u(seq, 'outlet'), 2))::BIGINT GROUP BY seq, name;

INSERT INTO runs VALUES (1, TIMESTAMP '2022-05-01', TIMESTAMP '2022-05-01', ['made up'], 'made up', 0, 0, 0, 0, getvariable('events'));
