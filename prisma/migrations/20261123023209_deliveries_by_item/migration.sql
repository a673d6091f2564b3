-- CreateIndex
CREATE INDEX "Movement_businessId_itemId_kind_date_idx" ON "Movement"("businessId", "itemId", "kind", "date");
