module example.com/fish

go 1.26

require example.com/ticket/v2 v2.3.0
