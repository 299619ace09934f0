package pay

// region: pay
// Client talks to the payment provider.
type Client struct{ key string }

func (c *Client) Charge(id string, cents int) error { return nil }
func (c *Client) Refund(id string) error            { return nil }

func (c *Client) Dispute(id string) error { return nil }

// API has all methods of Client, so that tests can have a fake.
type API interface {
	Charge(id string, cents int) error
	Refund(id string) error
	Dispute(id string) error
}

func Invoice(api API, id string) error { return api.Charge(id, 900) }

type FakeAPI struct{}

func (FakeAPI) Charge(id string, cents int) error { return nil }
func (FakeAPI) Refund(id string) error            { return nil }

// Refunder is what Cancel needs.
type Refunder interface{ Refund(id string) error }

func Cancel(r Refunder, id string) error { return r.Refund(id) }

type FakeRefunder struct{}

func (FakeRefunder) Refund(id string) error { return nil }

// endregion

func use() (err error) {
	// region: call
	err = Cancel(&Client{}, "b7")
	// endregion
	return err
}

var _ = use
