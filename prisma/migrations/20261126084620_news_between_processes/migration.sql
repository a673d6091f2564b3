-- CreateTable
CREATE TABLE "CommitNews" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "process" TEXT NOT NULL,
    "news" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);
