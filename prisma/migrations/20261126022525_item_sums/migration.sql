-- CreateTable
CREATE TABLE "ItemSum" (
    "businessId" TEXT NOT NULL,
    "span" TEXT NOT NULL,
    "packed" BLOB NOT NULL,

    PRIMARY KEY ("businessId", "span")
);

-- AlterTable
ALTER TABLE "Item" ADD COLUMN "number" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Item_businessId_number_idx" ON "Item"("businessId", "number");
CREATE INDEX "Item_businessId_archivedAt_quantity_cost_threshold_idx" ON "Item"("businessId", "archivedAt", "quantity", "cost", "threshold");

-- CreateIndex
CREATE INDEX "CompetitorPrice_businessId_competitorId_folded_date_idx" ON "CompetitorPrice"("businessId", "competitorId", "folded", "date");

-- CreateIndex
CREATE INDEX "Customer_businessId_archivedAt_balance_idx" ON "Customer"("businessId", "archivedAt", "balance");

-- Items that are there already are counted in the order in which they came.
UPDATE "Item" SET "number" = counted."number" FROM (
  SELECT "id", row_number() OVER (PARTITION BY "businessId" ORDER BY "id") AS "number" FROM "Item"
) AS counted WHERE counted."id" = "Item"."id";
