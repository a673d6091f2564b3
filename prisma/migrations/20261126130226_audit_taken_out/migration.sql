-- AlterTable
ALTER TABLE "Audit" ADD COLUMN "inputHash" TEXT;
ALTER TABLE "Audit" ADD COLUMN "salt" TEXT;
