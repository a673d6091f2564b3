-- DropIndex
DROP INDEX "Sale_businessId_campaignCode_idx";

-- DropIndex
DROP INDEX "Sale_businessId_customerId_date_idx";

-- CreateTable
CREATE TABLE "SalesHour" (
    "businessId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "hour" INTEGER NOT NULL,
    "revenue" BIGINT NOT NULL,
    "sales" INTEGER NOT NULL,

    PRIMARY KEY ("businessId", "date", "hour")
);

-- CreateIndex
CREATE INDEX "Sale_businessId_customerId_date_deletedAt_total_idx" ON "Sale"("businessId", "customerId", "date", "deletedAt", "total");

-- CreateIndex
CREATE INDEX "Sale_businessId_campaignCode_deletedAt_date_total_idx" ON "Sale"("businessId", "campaignCode", "deletedAt", "date", "total");

-- What stands in the books already.
INSERT INTO "SalesHour" ("businessId", "date", "hour", "revenue", "sales")
  SELECT "businessId", "date", CAST(substr("time", 1, 2) AS INTEGER), sum("total"), count(*) FROM "Sale"
  WHERE "deletedAt" IS NULL AND "time" IS NOT NULL GROUP BY 1, 2, 3;
