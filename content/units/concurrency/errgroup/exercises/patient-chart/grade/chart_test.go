package grade_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	chart "course.example/units/concurrency/errgroup/exercises/patient-chart/solution"
)

// call takes some time, or less if its ctx ends, and then fails or does not.
type call struct {
	takes time.Duration
	fails error
}

func (c call) run(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	default:
	}
	select {
	case <-time.After(c.takes):
		return c.fails
	case <-ctx.Done():
		return ctx.Err()
	}
}

type doctorKey struct{}

type clinic struct {
	labs, scans, access call
	asked               bool
	written             []string
}

func (c *clinic) Labs(ctx context.Context, patient string) (string, error) {
	return "labs of " + patient, c.labs.run(ctx)
}

func (c *clinic) Scans(ctx context.Context, patient string) (string, error) {
	return "scans of " + patient, c.scans.run(ctx)
}

func (c *clinic) Access(ctx context.Context, patient string) error {
	c.asked = true
	if err := c.access.run(ctx); err != nil {
		return err
	}
	doctor, _ := ctx.Value(doctorKey{}).(string)
	c.written = append(c.written, doctor+" opened "+patient)
	return nil
}

const second = time.Second

func TestAccessIsWrittenDown(t *testing.T) {
	for _, patient := range []string{"Ito", "Sand"} {
		synctest.Test(t, func(t *testing.T) {
			c := &clinic{labs: call{takes: second}, scans: call{takes: 2 * second}, access: call{takes: second}}
			ctx := context.WithValue(context.Background(), doctorKey{}, "Dr. Moss")
			start := time.Now()
			got, err := chart.Open(ctx, c, patient)
			if err != nil {
				t.Fatalf("labs and scans are loaded, and the clinic can write: got the error %q, want nil", err)
			}
			if want := (chart.Chart{Labs: "labs of " + patient, Scans: "scans of " + patient}); got != want {
				t.Errorf("got the chart %+v, want %+v", got, want)
			}
			if want := "Dr. Moss opened " + patient; len(c.written) != 1 || c.written[0] != want {
				t.Errorf("written down: got %q, want %q: who it is stands in the ctx of the caller", c.written, want)
			}
			if took := time.Since(start); took > 3*second {
				t.Errorf("labs take 1s, scans 2s, writing 1s: got %v, want 3s, as labs and scans are loaded at the same time", took)
			}
		})
	}
}

func TestFailedLabsStopTheScans(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		down := errors.New("labs: no connection")
		c := &clinic{labs: call{takes: second, fails: down}, scans: call{takes: time.Hour}}
		start := time.Now()
		_, err := chart.Open(context.Background(), c, "Ito")
		if took := time.Since(start); !errors.Is(err, down) || took > second {
			t.Errorf("the labs fail after 1s, the scans take an hour: got the error %v after %v, want %q after 1s", err, took, down)
		}
	})
}

func TestFailedScansStopTheLabs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		down := errors.New("scans: no connection")
		c := &clinic{labs: call{takes: time.Hour}, scans: call{takes: second, fails: down}}
		start := time.Now()
		_, err := chart.Open(context.Background(), c, "Sand")
		if took := time.Since(start); !errors.Is(err, down) || took > second {
			t.Errorf("the scans fail after 1s, the labs take an hour: got the error %v after %v, want %q after 1s", err, took, down)
		}
	})
}

func TestNothingIsWrittenDownWithoutChart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		down := errors.New("scans: no connection")
		c := &clinic{labs: call{takes: second}, scans: call{takes: second, fails: down}}
		_, err := chart.Open(context.Background(), c, "Sand")
		if !errors.Is(err, down) || c.asked {
			t.Errorf("the scans fail: got the error %v, and access asked to be written: %v; want %q and false", err, c.asked, down)
		}
	})
}

func TestWritingEndsWithTheCaller(t *testing.T) {
	for _, limit := range []time.Duration{4 * second, time.Minute} {
		synctest.Test(t, func(t *testing.T) {
			c := &clinic{labs: call{takes: second}, scans: call{takes: second}, access: call{takes: time.Hour}}
			ctx, cancel := context.WithTimeout(context.Background(), limit)
			defer cancel()
			start := time.Now()
			_, err := chart.Open(ctx, c, "Ito")
			if took := time.Since(start); !errors.Is(err, context.DeadlineExceeded) || took != limit {
				t.Errorf("the caller waits for %v, writing takes an hour: got the error %v after %v, want the caller's deadline exceeded after %v", limit, err, took, limit)
			}
		})
	}
}

func TestLoadingEndsWithTheCaller(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &clinic{labs: call{takes: time.Hour}, scans: call{takes: time.Hour}}
		ctx, cancel := context.WithTimeout(context.Background(), 4*second)
		defer cancel()
		start := time.Now()
		_, err := chart.Open(ctx, c, "Ito")
		if took := time.Since(start); !errors.Is(err, context.DeadlineExceeded) || took > 4*second {
			t.Errorf("the caller waits for 4s, loading takes an hour: got the error %v after %v, want deadline exceeded after 4s", err, took)
		}
	})
}
