-- AlterTable
ALTER TABLE "Inbox" ADD COLUMN "lockedBy" TEXT;

-- AlterTable
ALTER TABLE "Outbox" ADD COLUMN "lockedBy" TEXT;

-- AlterTable
ALTER TABLE "Job" ADD COLUMN "lockedBy" TEXT;
