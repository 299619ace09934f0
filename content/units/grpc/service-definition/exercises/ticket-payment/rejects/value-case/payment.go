package tickets

// Payment is made of
//
//	message Payment {
//	  oneof method {
//	    string voucher = 1;
//	    int64 cash = 2;
//	  }
//	}
type Payment struct{ Method isPayment_Method }

type isPayment_Method interface{ isPayment_Method() }

type Payment_Voucher struct{ Voucher string }
type Payment_Cash struct{ Cash int64 }

func (*Payment_Voucher) isPayment_Method() {}
func (*Payment_Cash) isPayment_Method()    {}

func (x *Payment) GetMethod() isPayment_Method {
	if x != nil {
		return x.Method
	}
	return nil
}

func (x *Payment) GetVoucher() string {
	if m, ok := x.GetMethod().(*Payment_Voucher); ok {
		return m.Voucher
	}
	return ""
}

func (x *Payment) GetCash() int64 {
	if m, ok := x.GetMethod().(*Payment_Cash); ok {
		return m.Cash
	}
	return 0
}
