-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'learner',
    "name" TEXT,
    "email" TEXT,
    "emailKey" TEXT,
    "passwordHash" TEXT,
    "sessionVersion" INTEGER NOT NULL DEFAULT 0,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "dayStartHour" INTEGER NOT NULL DEFAULT 4,
    "newPerDay" INTEGER NOT NULL DEFAULT 8,
    "minutesPerDay" INTEGER NOT NULL DEFAULT 15,
    "desiredRetention" DOUBLE PRECISION NOT NULL DEFAULT 0.9,
    "lastSequence" INTEGER NOT NULL DEFAULT 0,
    "mergedIntoId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Presentation" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "objectiveId" TEXT NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "optionOrder" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "reviewSessionId" TEXT,
    "cardVersion" INTEGER NOT NULL,
    "hintsShown" INTEGER NOT NULL DEFAULT 0,
    "comparedAt" TIMESTAMP(3),
    "ratingCap" INTEGER NOT NULL DEFAULT 4,
    "servedAt" TIMESTAMP(3) NOT NULL,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "Presentation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "presentationId" TEXT NOT NULL,
    "objectiveId" TEXT NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "reviewSessionId" TEXT,
    "sequence" INTEGER NOT NULL,
    "answer" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "hintsShown" INTEGER NOT NULL,
    "isSure" BOOLEAN NOT NULL,
    "isNew" BOOLEAN NOT NULL,
    "scheduled" BOOLEAN NOT NULL,
    "unscheduledReason" TEXT,
    "countsForRetention" BOOLEAN NOT NULL,
    "servedAt" TIMESTAMP(3) NOT NULL,
    "answeredAt" TIMESTAMP(3) NOT NULL,
    "durationMs" INTEGER NOT NULL,
    "studyDay" TEXT NOT NULL,
    "fuzzSeed" TEXT NOT NULL,
    "parametersId" TEXT NOT NULL,
    "schedule" TEXT NOT NULL,

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("userId","id")
);

-- CreateTable
CREATE TABLE "Revocation" (
    "userId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "revokedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Revocation_pkey" PRIMARY KEY ("userId","attemptId")
);

-- CreateTable
CREATE TABLE "SchedulerParameters" (
    "id" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "SchedulerParameters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Card" (
    "userId" TEXT NOT NULL,
    "objectiveId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" INTEGER NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "lastReviewAt" TIMESTAMP(3) NOT NULL,
    "lastStudyDay" TEXT NOT NULL,
    "scheduledDays" INTEGER NOT NULL,
    "learningSteps" INTEGER NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "isLeech" BOOLEAN NOT NULL,
    "fadesAt" TIMESTAMP(3) NOT NULL,
    "suspendedAt" TIMESTAMP(3),

    CONSTRAINT "Card_pkey" PRIMARY KEY ("userId","objectiveId")
);

-- CreateTable
CREATE TABLE "DayTotal" (
    "userId" TEXT NOT NULL,
    "studyDay" TEXT NOT NULL,
    "answers" INTEGER NOT NULL DEFAULT 0,
    "rightAnswers" INTEGER NOT NULL DEFAULT 0,
    "newObjectives" INTEGER NOT NULL DEFAULT 0,
    "reviews" INTEGER NOT NULL DEFAULT 0,
    "retentionAnswers" INTEGER NOT NULL DEFAULT 0,
    "retentionRight" INTEGER NOT NULL DEFAULT 0,
    "durationMs" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "DayTotal_pkey" PRIMARY KEY ("userId","studyDay")
);

-- CreateTable
CREATE TABLE "ObjectiveTotal" (
    "userId" TEXT NOT NULL,
    "objectiveId" TEXT NOT NULL,
    "answers" INTEGER NOT NULL DEFAULT 0,
    "rightAnswers" INTEGER NOT NULL DEFAULT 0,
    "durationMs" INTEGER NOT NULL DEFAULT 0,
    "firstRightAt" TIMESTAMP(3),

    CONSTRAINT "ObjectiveTotal_pkey" PRIMARY KEY ("userId","objectiveId")
);

-- CreateTable
CREATE TABLE "ReviewSession" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "studyDay" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "leftCount" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "ReviewSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeToken" (
    "hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "userId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "OneTimeToken_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_emailKey_key" ON "User"("emailKey");

-- CreateIndex
CREATE INDEX "User_state_createdAt_idx" ON "User"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Presentation_userId_closedAt_idx" ON "Presentation"("userId", "closedAt");

-- CreateIndex
CREATE INDEX "Presentation_userId_objectiveId_servedAt_idx" ON "Presentation"("userId", "objectiveId", "servedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_presentationId_key" ON "Attempt"("presentationId");

-- CreateIndex
CREATE INDEX "Attempt_userId_objectiveId_sequence_idx" ON "Attempt"("userId", "objectiveId", "sequence");

-- CreateIndex
CREATE INDEX "Attempt_userId_kind_sequence_idx" ON "Attempt"("userId", "kind", "sequence");

-- CreateIndex
CREATE INDEX "Attempt_userId_studyDay_idx" ON "Attempt"("userId", "studyDay");

-- CreateIndex
CREATE INDEX "Attempt_reviewSessionId_idx" ON "Attempt"("reviewSessionId");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_userId_sequence_key" ON "Attempt"("userId", "sequence");

-- CreateIndex
CREATE INDEX "Card_userId_dueAt_idx" ON "Card"("userId", "dueAt");

-- CreateIndex
CREATE INDEX "ReviewSession_userId_endedAt_idx" ON "ReviewSession"("userId", "endedAt");

-- AddForeignKey
ALTER TABLE "Presentation" ADD CONSTRAINT "Presentation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_presentationId_fkey" FOREIGN KEY ("presentationId") REFERENCES "Presentation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_parametersId_fkey" FOREIGN KEY ("parametersId") REFERENCES "SchedulerParameters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revocation" ADD CONSTRAINT "Revocation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DayTotal" ADD CONSTRAINT "DayTotal_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObjectiveTotal" ADD CONSTRAINT "ObjectiveTotal_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewSession" ADD CONSTRAINT "ReviewSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
