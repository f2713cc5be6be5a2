-- AlterEnum
ALTER TYPE "DiscussionState" ADD VALUE 'merged';

-- CreateTable
CREATE TABLE "Copy" (
    "copyId" UUID NOT NULL,
    "originalId" UUID NOT NULL,
    "outward" BOOLEAN NOT NULL,
    "municipalityCode" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Copy_pkey" PRIMARY KEY ("copyId")
);

-- CreateTable
CREATE TABLE "Moved" (
    "standInId" UUID NOT NULL,
    "messageId" UUID,
    "personId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Moved_pkey" PRIMARY KEY ("standInId")
);

-- CreateTable
CREATE TABLE "Arrival" (
    "messageId" UUID NOT NULL,
    "fromId" UUID,
    "personId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "sharedAt" TIMESTAMP(3),
    "sharedFrom" TEXT,

    CONSTRAINT "Arrival_pkey" PRIMARY KEY ("messageId")
);

-- CreateTable
CREATE TABLE "Merger" (
    "conversationId" UUID NOT NULL,
    "intoId" UUID,
    "personId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Merger_pkey" PRIMARY KEY ("conversationId")
);

-- CreateIndex
CREATE INDEX "Copy_originalId_idx" ON "Copy"("originalId");

-- CreateIndex
CREATE INDEX "Moved_messageId_idx" ON "Moved"("messageId");

-- CreateIndex
CREATE INDEX "Arrival_fromId_idx" ON "Arrival"("fromId");

-- CreateIndex
CREATE INDEX "Merger_intoId_idx" ON "Merger"("intoId");

-- AddForeignKey
ALTER TABLE "Copy" ADD CONSTRAINT "Copy_copyId_fkey" FOREIGN KEY ("copyId") REFERENCES "Message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Copy" ADD CONSTRAINT "Copy_originalId_fkey" FOREIGN KEY ("originalId") REFERENCES "Message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Copy" ADD CONSTRAINT "Copy_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Moved" ADD CONSTRAINT "Moved_standInId_fkey" FOREIGN KEY ("standInId") REFERENCES "Message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Moved" ADD CONSTRAINT "Moved_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Moved" ADD CONSTRAINT "Moved_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Arrival" ADD CONSTRAINT "Arrival_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Arrival" ADD CONSTRAINT "Arrival_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Arrival" ADD CONSTRAINT "Arrival_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Merger" ADD CONSTRAINT "Merger_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Merger" ADD CONSTRAINT "Merger_intoId_fkey" FOREIGN KEY ("intoId") REFERENCES "Conversation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Merger" ADD CONSTRAINT "Merger_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
