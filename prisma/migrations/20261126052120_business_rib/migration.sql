-- AlterTable
ALTER TABLE "Business" ADD COLUMN "rib" TEXT;
