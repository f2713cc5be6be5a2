-- CreateTable
CREATE TABLE "ConversationRevision" (
    "id" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "personId" UUID NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ConversationRevision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ConversationRevision_conversationId_until_idx" ON "ConversationRevision"("conversationId", "until");

-- AddForeignKey
ALTER TABLE "ConversationRevision" ADD CONSTRAINT "ConversationRevision_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
