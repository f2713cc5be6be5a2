-- Lists of workspaces stand in Swedish order too, å ä ö last, whatever the database's own order is.
ALTER TABLE "Workspace" ALTER COLUMN "title" TYPE text COLLATE "sv-x-icu";
