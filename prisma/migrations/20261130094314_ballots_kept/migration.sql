-- CreateTable
CREATE TABLE "BallotRevision" (
    "id" UUID NOT NULL,
    "ballotId" UUID NOT NULL,
    "optionIds" UUID[],
    "reason" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "BallotRevision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "BallotRevision_ballotId_until_idx" ON "BallotRevision"("ballotId", "until");

-- AddForeignKey
ALTER TABLE "BallotRevision" ADD CONSTRAINT "BallotRevision_ballotId_fkey" FOREIGN KEY ("ballotId") REFERENCES "Ballot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
