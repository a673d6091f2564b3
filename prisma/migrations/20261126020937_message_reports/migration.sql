-- AlterTable
ALTER TABLE "Outbox" ADD COLUMN "delivery" TEXT;
ALTER TABLE "Outbox" ADD COLUMN "deliveryAt" DATETIME;

-- CreateIndex
CREATE INDEX "Inbox_channel_chat_receivedAt_idx" ON "Inbox"("channel", "chat", "receivedAt");
