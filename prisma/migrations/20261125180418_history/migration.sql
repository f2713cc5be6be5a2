-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "sharedAt" TIMESTAMP(3);

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_deletedById_fkey" FOREIGN KEY ("deletedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
