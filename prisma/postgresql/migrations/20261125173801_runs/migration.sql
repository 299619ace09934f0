-- CreateTable
CREATE TABLE "Run" (
    "presentationId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "submission" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "verdictType" TEXT NOT NULL,
    "isGraded" BOOLEAN NOT NULL,
    "isPass" BOOLEAN NOT NULL,
    "counts" BOOLEAN NOT NULL,
    "ranAt" TIMESTAMP(3) NOT NULL,
    "durationMs" INTEGER NOT NULL,

    CONSTRAINT "Run_pkey" PRIMARY KEY ("presentationId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Run_presentationId_number_key" ON "Run"("presentationId", "number");

-- AddForeignKey
ALTER TABLE "Run" ADD CONSTRAINT "Run_presentationId_fkey" FOREIGN KEY ("presentationId") REFERENCES "Presentation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
