-- AlterTable
ALTER TABLE "Receipt" ADD COLUMN "sentSha256" TEXT;
