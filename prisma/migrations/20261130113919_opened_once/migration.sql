-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "clientId" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "Conversation_createdById_clientId_key" ON "Conversation"("createdById", "clientId");
