package stock

// Warehouse is all that our warehouse can do.
type Warehouse interface {
	Items() []string
	Count(item string) int
	Price(item string) int
	Receive(item string, n int) error
	Ship(item string, n int) error
}
