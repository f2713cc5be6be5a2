-- CreateEnum
CREATE TYPE "FollowLevel" AS ENUM ('everything', 'following', 'muted');

-- CreateTable
CREATE TABLE "Following" (
    "personId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "level" "FollowLevel" NOT NULL,

    CONSTRAINT "Following_pkey" PRIMARY KEY ("personId","conversationId")
);

-- CreateTable
CREATE TABLE "FollowingDefault" (
    "personId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "level" "FollowLevel" NOT NULL,

    CONSTRAINT "FollowingDefault_pkey" PRIMARY KEY ("personId","workspaceId")
);

-- AddForeignKey
ALTER TABLE "Following" ADD CONSTRAINT "Following_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Following" ADD CONSTRAINT "Following_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowingDefault" ADD CONSTRAINT "FollowingDefault_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowingDefault" ADD CONSTRAINT "FollowingDefault_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
