-- AlterTable
ALTER TABLE "Twinning" ADD COLUMN     "clientId" UUID;

-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN     "clientId" UUID;

-- AlterTable
ALTER TABLE "WorkPackage" ADD COLUMN     "clientId" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "Twinning_proposedById_clientId_key" ON "Twinning"("proposedById", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "Workspace_twinningId_clientId_key" ON "Workspace"("twinningId", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkPackage_workspaceId_clientId_key" ON "WorkPackage"("workspaceId", "clientId");
