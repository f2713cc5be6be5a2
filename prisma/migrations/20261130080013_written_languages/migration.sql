-- What people write carries its language, as messages do. What is there already is taken to be in the language of its
-- author, or in Swedish where nobody knows who that was.
ALTER TABLE "Conversation" ADD COLUMN "language" "Language" NOT NULL DEFAULT 'sv';
ALTER TABLE "MessageRevision" ADD COLUMN "language" "Language" NOT NULL DEFAULT 'sv';
ALTER TABLE "OutcomeReview" ADD COLUMN "language" "Language" NOT NULL DEFAULT 'sv';
ALTER TABLE "Document" ADD COLUMN "language" "Language" NOT NULL DEFAULT 'sv';
ALTER TABLE "DocumentVersion" ADD COLUMN "language" "Language" NOT NULL DEFAULT 'sv';
ALTER TABLE "Hiding" ADD COLUMN "language" "Language" NOT NULL DEFAULT 'sv', ADD COLUMN "endLanguage" "Language";
ALTER TABLE "Poll" ADD COLUMN "language" "Language" NOT NULL DEFAULT 'sv';
ALTER TABLE "Ballot" ADD COLUMN "language" "Language" NOT NULL DEFAULT 'sv';
ALTER TABLE "Report" ADD COLUMN "language" "Language" NOT NULL DEFAULT 'sv', ADD COLUMN "noteLanguage" "Language";
ALTER TABLE "Twinning" ADD COLUMN "language" "Language" NOT NULL DEFAULT 'sv';
ALTER TABLE "TwinningDeed" ADD COLUMN "language" "Language" NOT NULL DEFAULT 'sv';
ALTER TABLE "Workspace" ADD COLUMN "language" "Language" NOT NULL DEFAULT 'sv';
ALTER TABLE "WorkPackage" ADD COLUMN "language" "Language" NOT NULL DEFAULT 'sv';

UPDATE "Conversation" w SET "language" = p."language" FROM "Person" p WHERE p.id = w."createdById" AND p."language" <> 'sv';
UPDATE "OutcomeReview" w SET "language" = p."language" FROM "Person" p WHERE p.id = w."personId" AND p."language" <> 'sv';
UPDATE "Document" w SET "language" = p."language" FROM "Person" p WHERE p.id = w."createdById" AND p."language" <> 'sv';
UPDATE "DocumentVersion" w SET "language" = p."language" FROM "Person" p WHERE p.id = w."createdById" AND p."language" <> 'sv';
UPDATE "Hiding" w SET "language" = p."language" FROM "Person" p WHERE p.id = w."personId" AND p."language" <> 'sv';
UPDATE "Poll" w SET "language" = p."language" FROM "Person" p WHERE p.id = w."createdById" AND p."language" <> 'sv';
UPDATE "Ballot" w SET "language" = p."language" FROM "Person" p WHERE p.id = w."personId" AND p."language" <> 'sv';
UPDATE "Report" w SET "language" = p."language" FROM "Person" p WHERE p.id = w."personId" AND p."language" <> 'sv';
UPDATE "TwinningDeed" w SET "language" = p."language" FROM "Person" p WHERE p.id = w."personId" AND p."language" <> 'sv';
UPDATE "MessageRevision" w SET "language" = m."language" FROM "Message" m WHERE m.id = w."messageId" AND m."language" <> 'sv';
UPDATE "Hiding" w SET "endLanguage" = p."language" FROM "Person" p WHERE p.id = w."endedById";
UPDATE "Report" w SET "noteLanguage" = p."language" FROM "Person" p WHERE p.id = w."closedById";
-- Whoever changed a charter last wrote it as it stands.
UPDATE "Twinning" w SET "language" = p."language"
FROM (SELECT DISTINCT ON ("twinningId") "twinningId", "personId" FROM "TwinningDeed"
      WHERE "kind" IN ('proposed', 'changed') ORDER BY "twinningId", "at" DESC, "id" DESC) d
JOIN "Person" p ON p.id = d."personId"
WHERE d."twinningId" = w.id;

-- From here on it is always said.
ALTER TABLE "Conversation" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "MessageRevision" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "OutcomeReview" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "Document" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "DocumentVersion" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "Hiding" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "Poll" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "Ballot" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "Report" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "Twinning" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "TwinningDeed" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "Workspace" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "WorkPackage" ALTER COLUMN "language" DROP DEFAULT;
