-- DropIndex
DROP INDEX "Conversation_workspaceId_kind_lastMessageAt_idx";

-- CreateIndex
CREATE INDEX "Conversation_workspaceId_kind_idx" ON "Conversation"("workspaceId", "kind");

-- Rows that move with each message keep room on their page for the next version.
ALTER TABLE "Conversation" SET (fillfactor = 50);
ALTER TABLE "Audience" SET (fillfactor = 50);
ALTER TABLE "ReadMark" SET (fillfactor = 70);
