-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "settledAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Outcome" ADD COLUMN     "documentId" UUID,
ADD COLUMN     "documentVersion" INTEGER,
ADD COLUMN     "mandate" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reviewOn" DATE;

-- CreateTable
CREATE TABLE "OutcomeReview" (
    "id" UUID NOT NULL,
    "outcomeId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "reviewOn" DATE,

    CONSTRAINT "OutcomeReview_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OutcomeReview_outcomeId_at_idx" ON "OutcomeReview"("outcomeId", "at");

-- CreateIndex
CREATE INDEX "Conversation_workspaceId_state_settledAt_idx" ON "Conversation"("workspaceId", "state", "settledAt" DESC);

-- CreateIndex
CREATE INDEX "Outcome_documentId_idx" ON "Outcome"("documentId");

-- CreateIndex
CREATE INDEX "Outcome_reviewOn_idx" ON "Outcome"("reviewOn");

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutcomeReview" ADD CONSTRAINT "OutcomeReview_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was settled before got its outcome when the latest one was written.
UPDATE "Conversation" c SET "settledAt" = (SELECT max(o."at") FROM "Outcome" o WHERE o."conversationId" = c."id")
WHERE c."state" <> 'open';
