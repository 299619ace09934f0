package grade_test

import (
	"errors"
	"fmt"
	"testing"

	dive "course.example/units/interfaces/accept-return/exercises/dive-log/solution"
)

func records(n int) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprint(i)
	}
	return list
}

// run makes a dive with n records and tells which batches were sent, as they are at its end.
func run(n int, fail error, failAt int) (sent [][]string, err error) {
	b := &dive.Batch{Size: 4, Send: func(batch []string) error {
		sent = append(sent, batch)
		if len(sent) == failAt {
			return fail
		}
		return nil
	}}
	err = dive.Run(b, records(n))
	return sent, err
}

func TestTheLastRecordsAreSent(t *testing.T) {
	for _, test := range []struct {
		n    int
		want string
	}{{6, "[[0 1 2 3] [4 5]]"}, {1, "[[0]]"}, {9, "[[0 1 2 3] [4 5 6 7] [8]]"}} {
		sent, err := run(test.n, nil, 0)
		if got := fmt.Sprint(sent); got != test.want || err != nil {
			t.Errorf("%d records: got batches %s and the error %v, want %s and none", test.n, got, err, test.want)
		}
	}
}

func TestNoEmptyBatchIsSent(t *testing.T) {
	for _, test := range []struct {
		n    int
		want string
	}{{0, "[]"}, {4, "[[0 1 2 3]]"}} {
		sent, err := run(test.n, nil, 0)
		if got := fmt.Sprint(sent); got != test.want || err != nil {
			t.Errorf("%d records: got batches %s and the error %v, want %s and none", test.n, got, err, test.want)
		}
	}
}

func TestAFailedSendReachesTheCaller(t *testing.T) {
	lost := errors.New("no satellite")
	for _, test := range []struct{ n, failAt int }{{6, 1}, {6, 2}, {3, 1}} {
		if _, err := run(test.n, lost, test.failAt); !errors.Is(err, lost) {
			t.Errorf("%d records, send %d fails: got %v, want %q", test.n, test.failAt, err, lost)
		}
	}
}

func TestASecondFlushSendsNothing(t *testing.T) {
	sends := 0
	b := &dive.Batch{Size: 4, Send: func([]string) error { sends++; return nil }}
	for range 2 {
		if err := dive.Run(b, nil); err != nil {
			t.Fatal(err)
		}
	}
	if err := dive.Run(b, records(2)); err != nil || sends != 1 {
		t.Fatalf("two records: got %d sends and the error %v, want 1 and none", sends, err)
	}
	if err := dive.Run(b, nil); err != nil || sends != 1 {
		t.Errorf("after that no record: got %d sends and the error %v, want still 1", sends, err)
	}
}
