package grade_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	survey "course.example/units/channels/select/exercises/survey-batch/solution"
)

func TestEachBatchIsStoredFiveSecondsAfterItsFirstAnswer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start, answers := time.Now(), make(chan survey.Answer)
		var log []string
		ended := make(chan struct{})
		go func() {
			defer close(ended)
			survey.Collect(answers, func(batch []survey.Answer) {
				log = append(log, fmt.Sprintf("%d after %v", len(batch), time.Since(start)))
			})
		}()
		for _, at := range []time.Duration{1, 4, 22} {
			time.Sleep(at*time.Second - time.Since(start))
			answers <- "yes"
		}
		time.Sleep(time.Minute)
		close(answers)
		<-ended
		if got := strings.Join(log, ", "); got != "2 after 6s, 1 after 27s" {
			t.Errorf("answers come after 1, 4 and 22 seconds: stored %s, want 2 after 6s, 1 after 27s", got)
		}
	})
}
