-- Names and titles sort as Swedes sort them, å ä ö last, whatever the database's own order is.
ALTER TABLE "Document" ALTER COLUMN "title" TYPE text COLLATE "sv-x-icu";
ALTER TABLE "Conversation" ALTER COLUMN "title" TYPE text COLLATE "sv-x-icu";
ALTER TABLE "WorkPackage" ALTER COLUMN "title" TYPE text COLLATE "sv-x-icu";
ALTER TABLE "Person" ALTER COLUMN "name" TYPE text COLLATE "sv-x-icu";
ALTER TABLE "Municipality" ALTER COLUMN "name" TYPE text COLLATE "sv-x-icu";
