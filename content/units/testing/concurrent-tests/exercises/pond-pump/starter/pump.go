package pump

import "time"

// region: pump
type Pump struct{ off func() }

// Start lets the pump run for d. Then off is called.
func (p *Pump) Start(d time.Duration) {
	time.AfterFunc(d, p.off)
}

// endregion
