module example.com/shop

go 1.26

require example.com/billing v1.3.0
