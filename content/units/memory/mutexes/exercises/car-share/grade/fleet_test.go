package grade_test

import (
	"bytes"
	"fmt"
	"testing"

	fleet "course.example/units/memory/mutexes/exercises/car-share/solution"
)

// page lets a car leave each time that something is written to it.
type page struct {
	bytes.Buffer
	f *fleet.Fleet
}

func (p *page) Write(b []byte) (int, error) {
	p.f.Leave()
	return p.Buffer.Write(b)
}

func TestTheReportCountsEachCarOnce(t *testing.T) {
	f := fleet.New(12)
	f.Leave()
	p := &page{f: f}
	f.Report(p)
	var parked, onRoad int
	if _, err := fmt.Sscanf(p.String(), "parked %d\non the road %d", &parked, &onRoad); err != nil {
		t.Fatalf("report: got %q", p.String())
	}
	if parked+onRoad != 12 {
		t.Errorf("a car leaves while the report is written: got parked %d, on the road %d, want 12 cars", parked, onRoad)
	}
}
