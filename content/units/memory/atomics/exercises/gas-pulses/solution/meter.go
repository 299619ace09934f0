// Package meter counts the pulses of a gas meter.
package meter

import "sync/atomic"

// region: meter
type Meter struct {
	pulses int64
}

func (m *Meter) Pulse() {
	atomic.AddInt64(&m.pulses, 1)
}

func (m *Meter) Pulses() int64 {
	return atomic.LoadInt64(&m.pulses)
}

func (m *Meter) Reset() int64 {
	return atomic.SwapInt64(&m.pulses, 0)
}

// endregion
