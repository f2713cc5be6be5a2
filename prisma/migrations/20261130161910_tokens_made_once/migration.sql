-- AlterTable
ALTER TABLE "AccessToken" ADD COLUMN     "clientId" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "AccessToken_personId_clientId_key" ON "AccessToken"("personId", "clientId");
