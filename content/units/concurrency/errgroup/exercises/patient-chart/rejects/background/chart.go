package chart

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"
)

// Clinic is what opening a chart calls. Access writes down who has opened it;
// who that is, the ctx carries.
type Clinic interface {
	Labs(ctx context.Context, patient string) (string, error)
	Scans(ctx context.Context, patient string) (string, error)
	Access(ctx context.Context, patient string) error
}

// Chart is what a doctor sees of a patient.
type Chart struct {
	Labs, Scans string
}

// Open loads a chart and writes down that it was opened.
func Open(ctx context.Context, clinic Clinic, patient string) (Chart, error) {
	var chart Chart
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() (err error) {
		chart.Labs, err = clinic.Labs(ctx, patient)
		return err
	})
	g.Go(func() (err error) {
		chart.Scans, err = clinic.Scans(ctx, patient)
		return err
	})
	if err := g.Wait(); err != nil {
		return Chart{}, err
	}
	if err := clinic.Access(context.Background(), patient); err != nil {
		return Chart{}, fmt.Errorf("write down access: %w", err)
	}
	return chart, nil
}
