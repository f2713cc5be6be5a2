-- AlterTable
ALTER TABLE "Outcome" ADD COLUMN     "clientId" UUID;

-- AlterTable
ALTER TABLE "OutcomeReview" ADD COLUMN     "clientId" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "Outcome_conversationId_clientId_key" ON "Outcome"("conversationId", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "OutcomeReview_outcomeId_clientId_key" ON "OutcomeReview"("outcomeId", "clientId");
