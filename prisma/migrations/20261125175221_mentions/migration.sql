-- CreateEnum
CREATE TYPE "MentionedAs" AS ENUM ('person', 'municipality', 'all');

-- CreateTable
CREATE TABLE "Mention" (
    "id" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "mentionedAs" "MentionedAs" NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Mention_personId_messageId_idx" ON "Mention"("personId", "messageId" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Mention_messageId_personId_key" ON "Mention"("messageId", "personId");

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
